import { auditFiling, type Finding } from './audit.js';
import { beginLoad, type Load } from './filing.js';
import { Installation, type Process } from '../installation.js';
import { DAY, LIAISONS, type Fault, type Trial, type TrialOptions } from './trial.js';

/** What a trial works on: the product in one process, people at work. */
export interface Scene {
  readonly installation: Installation;
  readonly server: Process;
  readonly load: Load;
  readonly options: TrialOptions;
  /** Makes one fault and writes down when, and how long it was until somebody's report was acknowledged again. */
  readonly fault: (what: string, make: () => Promise<void>) => Promise<void>;
}

export interface SceneSettings {
  readonly prepare?: (folder: string) => void;
  readonly env?: (installation: Installation) => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
  /** Each request goes out twice at once. */
  readonly twice?: boolean;
  readonly afterwards?: (folder: string) => void;
}

interface More {
  readonly findings?: readonly Finding[];
  readonly facts?: Readonly<Record<string, number | string>>;
}

const BACK_WITHIN_MS = 180_000;

async function backAgain({ account }: Load, before: number): Promise<void> {
  for (const until = Date.now() + BACK_WITHIN_MS; account.filed.length <= before; await new Promise((resolve) => setTimeout(resolve, 50))) {
    if (Date.now() > until) throw new Error('nobody was answered any more');
  }
}

/** A trial with one server and its jobs under filing; what was acknowledged is looked up at the end, whatever was done to it in between. */
export function trialOf(name: string, work: (scene: Scene) => Promise<More>, { prepare, env, twice = false, afterwards }: SceneSettings = {}): Trial {
  return async (options) => {
    const installation = await Installation.make({}, prepare);
    let sound = false;
    try {
      installation.itIs(DAY);
      const server = await installation.add('server', 'main', { WORKER: 'on', ...(await env?.(installation)) });
      const load = await beginLoad(LIAISONS, [server.address], { twice });
      const began = Date.now();
      const faults: Fault[] = [];
      const fault: Scene['fault'] = async (what, make) => {
        const [atMs, acknowledged] = [Date.now() - began, load.account.filed.length];
        await make();
        await backAgain(load, load.account.filed.length);
        faults.push({ what, atMs, backMs: Date.now() - began - atMs, acknowledged });
        options.say(`${what}: ${String(acknowledged)} acknowledged before`);
      };
      const more = await work({ installation, server, load, options, fault });
      await load.end();
      const findings = [...(await auditFiling(installation.adminUrl, load.account)), ...(more.findings ?? [])];
      sound = true;
      const { account, width } = load;
      return { name, faults, findings, facts: { 'slots at once': width, filed: account.filed.length, returned: account.returned.length, 'other steps': account.steps.length, 'requests without answer': load.unanswered(), seconds: Math.round((Date.now() - began) / 1000), ...more.facts } };
    } finally {
      await installation.end(!sound);
      afterwards?.(installation.folder);
    }
  };
}
