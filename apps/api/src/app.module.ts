import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { Logger } from 'typeorm';
import { features } from './feature/index.js';
import { CompiledDriver } from './platform/compiled-driver.js';
import { Config } from './platform/config.js';
import { ContextFactory } from './platform/context-factory.js';
import { ErrorFilter } from './platform/error-filter.js';
import { graphqlOptions } from './platform/graphql.js';
import { Metrics } from './platform/metrics.js';
import { RefusalLog } from './platform/refusal-log.js';
import { PlatformModule } from './platform/platform.module.js';

/** Everything the server is; `main.ts` opens it to HTTP, `worker.ts` to jobs. */
@Module({})
export class AppModule {
  static with(config: Config, logger?: Logger): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(config, logger),
        GraphQLModule.forRootAsync({ driver: CompiledDriver, inject: [Config, ContextFactory, Metrics, RefusalLog], useFactory: graphqlOptions }),
        ...features,
      ],
      providers: [{ provide: APP_FILTER, useClass: ErrorFilter }],
    };
  }
}
