import type { Messages } from './zh-CN';
import { shell } from './en/shell';
import { identity } from './en/identity';
import { words } from './en/words';
import { today } from './en/today';
import { overview } from './en/overview';
import { document } from './en/document';
import { duty } from './en/duty';
import { task } from './en/task';
import { period } from './en/period';
import { report } from './en/report';
import { review } from './en/review';
import { unit } from './en/unit';
import { notice } from './en/notice';
import { notification } from './en/notification';
import { administration } from './en/administration';
import { audit } from './en/audit';
import { security } from './en/security';
import { search } from './en/search';
import { setting } from './en/setting';
import { indicator } from './en/indicator';
import { channel } from './en/channel';
import { feed } from './en/feed';
import { integration } from './en/integration';
import { handOver } from './en/hand-over';
import { accountability } from './en/accountability';
import { complaint } from './en/complaint';
import { instruction } from './en/instruction';
import { inspection } from './en/inspection';
import { field } from './en/field';
import { ledger } from './en/ledger';
import { outside } from './en/outside';
import { finding } from './en/finding';
import { assessment } from './en/assessment';
import { bulletin } from './en/bulletin';
import { dataProvision } from './en/data-provision';
import { meeting } from './en/meeting';
import { delegateVisit } from './en/delegate-visit';
import { rectification } from './en/rectification';
import { kit } from './en/kit';

export const en: Messages = {
  shell,
  identity,
  words,
  today,
  overview,
  document,
  duty,
  task,
  period,
  report,
  review,
  unit,
  notice,
  notification,
  administration,
  audit,
  security,
  search,
  setting,
  indicator,
  channel,
  feed,
  integration,
  handOver,
  accountability,
  complaint,
  instruction,
  inspection,
  field,
  ledger,
  outside,
  finding,
  assessment,
  bulletin,
  dataProvision,
  meeting,
  delegateVisit,
  rectification,
  kit,
};
