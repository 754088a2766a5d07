import { Converter } from 'opencc-js/t2cn';

let converter: ((text: string) => string) | undefined;

/** Chinese in simplified characters, each in its place. */
export function simplified(text: string): string {
  const convert = (converter ??= Converter({ from: 't', to: 'cn' }));
  const converted = convert(text);
  return converted.length === text.length ? converted : text;
}
