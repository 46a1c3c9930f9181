declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace jest {
    interface Matchers<R> {
      toRefuseFor(...codes: readonly string[]): R;
      toPermit(): R;
    }
  }
}
export {};
