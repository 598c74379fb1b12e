/**
 * `import()` by Node itself, with its hooks. In the bundle this is a module of its own: the other code is loaded as a
 * script, and Node 20 knows no `import()` in one that is loaded with what V8 compiled before.
 */
export function nativeImport(specifier: string, options?: ImportCallOptions): Promise<object> {
  return import(specifier, options) as Promise<object>;
}
