export interface DatabaseUrls {
  ownerUrl: string;
  appUrl: string;
}

export interface StartedDatabase extends DatabaseUrls {
  port: number;
  /** Superuser of the embedded server; for making and dropping databases only. */
  adminUrl: string;
  /** Folder of the cluster, inside or outside the data folder. */
  cluster: string;
  urls(database: string): DatabaseUrls;
  pid(): number;
  /** Stops the server; after `fast` milliseconds it is told more harshly. */
  stop(fast?: number): Promise<void>;
}

export interface StartOptions {
  /** Checkout whose node_modules hold the PostgreSQL binaries and `pg`. */
  root: string;
  dataDir: string;
  settings?: Record<string, string | number>;
  say?: (chinese: string, english: string) => void;
  onDown?: () => void;
  onUp?: () => void;
  /** Empty: no database is made. */
  database?: string;
}

export declare function startDatabase(options: StartOptions): Promise<StartedDatabase>;

/** The database of a data folder while it runs; null where it does not. */
export declare function runningDatabase(dataDir: string, database?: string): Promise<DatabaseUrls | null>;
