/** Throws when this Node is older than what the product needs. */
export declare function checkNode(version?: string): void;
/** Whether node_modules holds what package-lock.json asks for. */
export declare function isInstalled(root: string): boolean;
/** One hash over the contents of everything the build reads. */
export declare function sourcesHash(root: string): string;
