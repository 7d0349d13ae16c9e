import { Global, Inject, Injectable, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { createDataSource } from '@lianxi/api-data';
import { DataSource, type Logger } from 'typeorm';
import { AttemptLimit } from './attempt-limit.js';
import { CalendarSource } from './calendar-source.js';
import { Clock } from './clock.js';
import { Config } from './config.js';
import { ContextFactory } from './context-factory.js';
import { Deliveries } from './deliveries.js';
import { EventSealer } from './event-sealer.js';
import { FileAccess } from './file-access.js';
import { FileController } from './file.controller.js';
import { FileStore } from './file-store.js';
import { HealthController } from './health.controller.js';
import { Housekeeping } from './housekeeping.js';
import { ImportProgress } from './import-progress.js';
import { Jobs } from './jobs.js';
import { Metrics } from './metrics.js';
import { Outbox } from './outbox.js';
import { OutgoingHttp } from './outgoing-http.js';
import { ReadingSource } from './reading.js';
import { RefusalLog } from './refusal-log.js';
import { RunningClocks } from './running-clocks.js';
import { Seal } from './seal.js';
import { SessionStore } from './session-store.js';
import { TokenStore } from './token-store.js';
import { UploadedTables } from './uploaded-table.js';
import { VerbRunner } from './verb-runner.js';

@Injectable()
class Connections implements OnApplicationShutdown {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    private readonly refusals: RefusalLog,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await this.refusals.flush();
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}

const services = [
  AttemptLimit, Clock, CalendarSource, ContextFactory, Deliveries, EventSealer, FileAccess, FileStore, ImportProgress, Jobs, Metrics, Outbox, OutgoingHttp, ReadingSource, RefusalLog, RunningClocks, Seal, SessionStore, TokenStore, UploadedTables, VerbRunner,
];

/** What every feature stands on; global, so that features import only each other. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config, logger?: Logger): DynamicModule {
    const database = {
      provide: DataSource,
      useFactory: () => createDataSource({ url: config.databaseUrl, poolSize: config.poolSize, keepStatements: config.keepStatements, ...(logger ? { logger } : {}) }).initialize(),
    };
    return {
      module: PlatformModule,
      controllers: [HealthController, FileController],
      providers: [{ provide: Config, useValue: config }, database, ...services, Housekeeping, Connections],
      exports: [Config, DataSource, ...services],
    };
  }
}
