/** What is used of WebAssembly, which Node has and its types don't tell of. */
declare namespace WebAssembly {
  /** @throws CompileError if the bytes are no module. */
  const Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  class Memory {
    /** In pages of 64 KiB. */
    constructor(size: { readonly initial: number });
    readonly buffer: ArrayBuffer;
  }
  class Instance {
    constructor(
      module: Module,
      imports: Readonly<Record<string, Readonly<Record<string, Memory>>>>,
    );
    readonly exports: Readonly<Record<string, unknown>>;
  }
}
