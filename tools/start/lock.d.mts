export interface Lock {
  stale?: Record<string, unknown>;
  note(more: Record<string, unknown>): void;
  release(): void;
  heldBy?: undefined;
}
export interface Refused {
  heldBy: { owner: { pid: number; started: string } } & Record<string, unknown>;
}
export declare function acquire(path: string, content?: Record<string, unknown>, patience?: number): Promise<Lock | Refused>;
