/** What is used of pdf.js: the package's own types lead to files that TypeScript doesn't find. */
declare module 'unpdf/pdfjs' {
  interface TextItem {
    readonly str: string;
    /** `ltr`, `rtl` or `ttb`. */
    readonly dir: string;
    readonly width: number;
    /** From the letters' square to the file's units. */
    readonly transform: readonly number[];
    readonly fontName: string;
  }

  interface MarkedContent {
    /** `beginMarkedContent`, `beginMarkedContentProps` or `endMarkedContent`. */
    readonly type: string;
    /** Where it begins: `P`, `Span`, `Artifact`. */
    readonly tag?: string;
  }

  interface TextContent {
    readonly items: readonly (TextItem | MarkedContent)[];
    readonly styles: Readonly<Record<string, { readonly fontFamily: string }>>;
  }

  interface Viewport {
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
  }

  export interface PDFPageProxy {
    /** What its operators need, by name; there once {@link getOperatorList} has been asked for. */
    readonly commonObjs: Iterable<readonly [string, { readonly name?: unknown } | null]>;
    getViewport(options: { readonly scale: number }): Viewport;
    getTextContent(options: {
      readonly disableNormalization: boolean;
      readonly includeMarkedContent: boolean;
    }): Promise<TextContent>;
    getOperatorList(): Promise<unknown>;
    cleanup(): void;
  }

  export interface PDFDocumentProxy {
    readonly numPages: number;
    getMetadata(): Promise<{ readonly info: object }>;
    getMarkInfo(): Promise<{ readonly Marked: boolean } | null>;
    getPageLabels(): Promise<readonly string[] | null>;
    getPage(number: number): Promise<PDFPageProxy>;
  }

  export function getDocument(options: {
    readonly data: Uint8Array;
    readonly verbosity: number;
    readonly disableFontFace: boolean;
    readonly isEvalSupported: boolean;
    readonly enableXfa: boolean;
    readonly useSystemFonts: boolean;
    readonly maxImageSize: number;
  }): { readonly promise: Promise<PDFDocumentProxy>; destroy(): Promise<void> };

  export const VerbosityLevel: { readonly ERRORS: number };
}
