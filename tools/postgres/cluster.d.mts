export interface ServerSettings {
  readonly native: string;
  readonly runner: object | null;
  readonly cluster: string;
  readonly settings?: Readonly<Record<string, string | number>>;
  readonly log: string;
  readonly say: (zh: string, en: string) => void;
  readonly onDown?: () => void;
  readonly onUp?: () => void;
}
export declare function startServer(of: ServerSettings): Promise<{ readonly port: () => number; readonly pid: () => number; readonly stop: (fast?: number) => Promise<void> }>;
