/** The package's own types name files without their endings, which Node's way of finding them doesn't. */
declare module 'media-captions' {
  export interface VTTCue {
    /** In seconds, as `endTime`. */
    readonly startTime: number;
    readonly endTime: number;
    readonly text: string;
  }

  /** A mark with what is inside it, or text whose entities are characters. */
  export type VTTNode = { readonly children: readonly VTTNode[] } | { readonly data: string };

  /** @param lines Without their breaks. */
  export function parseTextStream(
    lines: ReadableStream<string>,
    options: { readonly type: 'srt' | 'vtt' },
  ): Promise<{
    readonly cues: readonly VTTCue[];
    /** What the header says: `Language: en`. */
    readonly metadata: Readonly<Record<string, string>>;
  }>;

  export function tokenizeVTTCue(cue: VTTCue): readonly VTTNode[];
}
