/** How the two sides of one sentence are found in the page. */
export const spanSelector = (id: string): string => `[data-span-ids~="${CSS.escape(id)}"]`;
export const cardSelector = (id: string): string => `[data-card-id="${CSS.escape(id)}"]`;
