declare module '*.graphql' {
  const sdl: string;
  export default sdl;
}
declare module 'app-under-test' {
  export const AppModule: import('@nestjs/common').Type<unknown>;
}
