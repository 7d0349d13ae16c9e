import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { endInOrder } from './platform/ending.js';
import { Jobs } from './platform/jobs.js';
import { log, NestLog } from './platform/log.js';
import { readConfig } from './platform/read-config.js';
import { prepareDatabase } from './prepare.js';

// The jobs' door alone: no port is opened.
const config = readConfig();
await prepareDatabase(config);
const app = await NestFactory.createApplicationContext(AppModule.with(config), { logger: new NestLog(), abortOnError: false });
endInOrder(app);
for (const warning of config.warnings()) log.warn(warning);
await app.get(Jobs).start();
log.info('worker started');
