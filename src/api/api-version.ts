/**
 * The version of Qlik Cloud's API that the table of operations was made from, as `YYYY-MM`. The documents do not carry
 * it: it is set by hand when they are taken anew. It chooses no shapes, only which deprecations a tenant tells of.
 *
 * @see https://qlik.dev/apis/versioning/
 */
export const API_VERSION = "2026-05";
