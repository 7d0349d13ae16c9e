import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { Config } from './platform/config.js';
import { prepareHttp, refuseAddress } from './platform/http.js';
import { NestLog } from './platform/log.js';
import { newRequestId } from './platform/request-id.js';

/** A pasted notice of 2 MB, its letters escaped. */
const BODY_LIMIT = 8 * 1024 * 1024;

export const newAdapter = ({ trustProxy, publicUrl }: Pick<Config, 'trustProxy' | 'publicUrl'>): FastifyAdapter =>
  new FastifyAdapter({ bodyLimit: BODY_LIMIT, trustProxy, forceCloseConnections: true, routerOptions: { maxParamLength: 200 }, requestIdHeader: false, genReqId: newRequestId, frameworkErrors: refuseAddress({ publicUrl }) });

/** The application with HTTP prepared, not yet listening. */
export async function createApp(config: Config): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), newAdapter(config), { logger: new NestLog(), abortOnError: false });
  await prepareHttp(app, config);
  await app.init();
  return app;
}
