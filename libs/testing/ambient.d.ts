declare global {
  namespace jest {
    interface Matchers<R> {
      toRefuseFor(...codes: readonly string[]): R;
      toPermit(): R;
    }
  }
}
export {};
