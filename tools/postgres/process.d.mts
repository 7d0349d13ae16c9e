/** Whether a process is there and more than the remains of one that has ended. */
export declare function isAlive(pid: number): boolean;
/** A free TCP port on this machine; `wanted` is tried alone when given. */
export declare function freePort(host?: string, wanted?: number): Promise<number>;
