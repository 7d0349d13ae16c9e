import { shell } from './zh-CN/shell';
import { identity } from './zh-CN/identity';
import { words } from './zh-CN/words';
import { today } from './zh-CN/today';
import { overview } from './zh-CN/overview';
import { document } from './zh-CN/document';
import { duty } from './zh-CN/duty';
import { task } from './zh-CN/task';
import { period } from './zh-CN/period';
import { report } from './zh-CN/report';
import { review } from './zh-CN/review';
import { unit } from './zh-CN/unit';
import { notice } from './zh-CN/notice';
import { notification } from './zh-CN/notification';
import { administration } from './zh-CN/administration';
import { audit } from './zh-CN/audit';
import { security } from './zh-CN/security';
import { search } from './zh-CN/search';
import { setting } from './zh-CN/setting';
import { indicator } from './zh-CN/indicator';
import { channel } from './zh-CN/channel';
import { feed } from './zh-CN/feed';
import { integration } from './zh-CN/integration';
import { handOver } from './zh-CN/hand-over';
import { accountability } from './zh-CN/accountability';
import { complaint } from './zh-CN/complaint';
import { instruction } from './zh-CN/instruction';
import { inspection } from './zh-CN/inspection';
import { field } from './zh-CN/field';
import { ledger } from './zh-CN/ledger';
import { outside } from './zh-CN/outside';
import { finding } from './zh-CN/finding';
import { assessment } from './zh-CN/assessment';
import { bulletin } from './zh-CN/bulletin';
import { dataProvision } from './zh-CN/data-provision';
import { meeting } from './zh-CN/meeting';
import { delegateVisit } from './zh-CN/delegate-visit';
import { rectification } from './zh-CN/rectification';
import { kit } from './zh-CN/kit';

/** The source of all words: English has exactly these keys, or it does not compile. */
export const zhCN = {
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

export type Messages = typeof zhCN;
