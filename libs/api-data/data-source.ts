import pg from 'pg';
import { DataSource, DefaultNamingStrategy, type Logger } from 'typeorm';
import { entities } from './entities/index.js';
import { KeepingClient } from './kept-statement.js';
import { migrations } from './migrations/index.js';

/** Columns are the properties in snake_case; tables are named by their entity. */
class SnakeCaseNames extends DefaultNamingStrategy {
  override columnName(property: string, given: string | undefined): string {
    return given ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}

const DATE = 1082;
const TIMESTAMPTZ = 1184;

/** Dates stay text (a Date would bring a zone with it), moments become ISO text in UTC. */
export function readDatabaseTypes(): void {
  pg.types.setTypeParser(DATE, (text) => text);
  pg.types.setTypeParser(TIMESTAMPTZ, (text) => new Date(text).toISOString());
}

export interface DataSourceOptions {
  readonly url: string;
  /** Connections at most, 10 when not said. */
  readonly poolSize?: number;
  readonly applicationName?: string;
  /** Statements asked often stay prepared on each connection; not behind a pooler that gives each transaction another one. */
  readonly keepStatements?: boolean;
  /** Sees every statement; tests count them with it. */
  readonly logger?: Logger;
}

/** Not yet initialised. It never changes the schema: that is `migrate`, with the owner's URL. */
export function createDataSource(options: DataSourceOptions): DataSource {
  readDatabaseTypes();
  return new DataSource({
    type: 'postgres',
    driver: pg,
    url: options.url,
    entities,
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeCaseNames(),
    synchronize: false,
    installExtensions: false,
    poolSize: options.poolSize ?? 10,
    applicationName: options.applicationName ?? 'lianxi',
    extra: { ...(options.keepStatements ? { Client: KeepingClient } : {}), options: '-c timezone=UTC -c statement_timeout=60000 -c idle_in_transaction_session_timeout=60000' },
    ...(options.logger ? { logger: options.logger, logging: ['query', 'error'] as const } : { logging: false }),
  });
}
