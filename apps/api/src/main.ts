import './platform/lean-heap.js';
import { createApp } from './app.js';
import { prepareDemo } from './demo.js';
import { FirstAdministratorsService } from './feature/identity/first-administrators.service.js';
import { EscalationService } from './feature/notification/escalation.service.js';
import { readConfig } from './platform/read-config.js';
import { Jobs } from './platform/jobs.js';
import { endInOrder } from './platform/ending.js';
import { log } from './platform/log.js';
import { Outbox } from './platform/outbox.js';
import { prepareDatabase, refreshCalendars } from './prepare.js';

// The HTTP door, and unless WORKER=off the jobs' as well.
const config = readConfig();
await prepareDatabase(config);
await refreshCalendars(config, new Date());
await prepareDemo(config);
const app = await createApp(config);
endInOrder(app);
for (const warning of config.warnings()) log.warn(warning);
const code = await app.get(FirstAdministratorsService).makeCode();
if (code !== null) {
  console.log(`\n首次使用：请打开网页，用一次性代码设立三名管理员\nFirst use: open the page and create the three administrators with this one-time code\n\n    ${code}\n`);
}
if (config.demo) await app.get(EscalationService).beginDemo();
app.get(Outbox).begin();
if (config.worker) await app.get(Jobs).start();
await app.listen({ port: config.port, host: config.host });
log.info({ port: config.port, host: config.host, worker: config.worker }, 'listening');
