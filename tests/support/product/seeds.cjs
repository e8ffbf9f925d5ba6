/** The built package that the environment loaded, see ../product-environment.mjs. */
module.exports = globalThis.lianzhaoProduct.seeds;
