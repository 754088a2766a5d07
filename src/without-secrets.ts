/** A text in which addresses may stand, without what may be secret in them: names, passwords, what is asked for. */
export function withoutSecrets(text: string): string {
  return text
    .replaceAll(/\/\/[^/?#\s]*@/gu, '//…@')
    .replaceAll(/([?&][^=&#\s]*)=[^&#\s”"]*/gu, '$1=…');
}
