/** Words of the pages of this noun. */
export const report = {};
