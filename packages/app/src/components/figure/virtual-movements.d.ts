/** The address of the file of all movements, which the build writes (build/movements.ts). */
declare module 'virtual:movements' {
  const address: string;
  export default address;
}
