// must meet: no-restricted-globals
export const today = new Date();
