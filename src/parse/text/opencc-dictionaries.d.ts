/** A dictionary as the library ships it: pairs "form usual", parted by bars. */
declare module "opencc-js/dict/HKVariantsRev" {
  const pairs: string;
  export default pairs;
}
