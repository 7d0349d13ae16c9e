/** What Chromium is started with here: no calls home; no sandbox where root starts it. */
export declare const browserArgs: string[];
/** Path of a Chromium that has drawn a page; fetches one when there is none. */
export declare function findBrowser(): Promise<string>;
