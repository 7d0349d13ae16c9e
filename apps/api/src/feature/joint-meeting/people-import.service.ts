import { Injectable } from '@nestjs/common';
import { AccountEntity, findSittings, JointMeetingEntity, PersonEntity, UnitEntity, type SittingRow } from '@lianxi/api-data';
import type { ImportPeopleInput, OneTimePassword, PeopleImport, PeopleImportOutcome, PeopleImportRow } from '@lianxi/contract';
import { DomainError, MOST_PEOPLE, proposeAccountName, readPeople, unitFinder, type PersonLine } from '@lianxi/domain';
import { In, Like, type EntityManager } from 'typeorm';
import { paramsOf } from '../../platform/error-params.js';
import { demandFound, demandId } from '../../platform/input.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';
import { commonPasswords } from '../identity/common-passwords.js';
import { makeOneTimePassword } from '../identity/one-time-password.js';
import { hashPassword } from '../identity/password-hash.js';
import { appointWithin } from './appoint.store.js';

/** A line with the account it is about. */
interface PlannedPerson extends PersonLine {
  readonly account: string;
  readonly unitName: string;
  /** Whose the account is, where that is somebody of another name. */
  readonly another: string | null;
  /** First password and its hash; null where the account is there already. */
  readonly first: { readonly password: string; readonly passwordHash: string } | null;
}

/** Ends the transaction of a trial. */
class Tried extends Error {}

/** A whole list of people into posts: first tried, then done; each line by itself, so that one fault holds nobody else up. */
@Injectable()
export class PeopleImportService {
  constructor(private readonly verbs: VerbRunner) {}

  async import(request: RequestContext, { jointMeetingId, lines, dryRun }: ImportPeopleInput): Promise<PeopleImport> {
    const id = demandId(jointMeetingId, 'joint_meeting');
    if (lines.length > MOST_PEOPLE + 100) throw new DomainError('TABLE_TOO_LARGE', { rows: MOST_PEOPLE, columns: 20 }, 'lines');
    const manager = await request.reader();
    const units = await manager.find(UnitEntity, { select: { id: true, name: true, shortName: true, code: true } });
    // Where two places have a unit of one name, its code says which.
    const finder = unitFinder(units.flatMap((unit) => [unit, { id: unit.id, name: unit.code, shortName: null }]));
    const { people, failures } = readPeople(lines.map((line) => line.map((cell) => cell ?? null)), finder, request.today);
    const planned = await plan(manager, people, new Map(units.map((unit) => [unit.id, unit])), dryRun);
    const rows: PeopleImportRow[] = [];
    await this.within(request, id, dryRun, async (scope) => {
      demandFound(await scope.manager.findOneBy(JointMeetingEntity, { id }), 'joint_meeting');
      rows.length = 0; // the verb may be run again
      for (const person of planned) rows.push(await takeIn(scope, person));
    });
    for (const row of new Set(failures.map((failure) => failure.row))) {
      const all = failures.filter((failure) => failure.row === row);
      rows.push({ row, ...nobody, outcome: 'refused', failures: all.map(({ column, code, params }) => ({ column, code, params: paramsOf(params) })) });
    }
    rows.sort((one, other) => one.row - other.row);
    return { rows, accounts: dryRun ? [] : toldOf(rows, planned) };
  }

  private async within(request: RequestContext, jointMeetingId: string, dryRun: boolean, work: (scope: VerbScope) => Promise<void>): Promise<void> {
    try {
      await this.verbs.runIn(request, jointMeetingId, async (scope) => {
        await work(scope);
        if (dryRun) throw new Tried();
      });
    } catch (error) {
      if (!(error instanceof Tried)) throw error;
    }
  }
}

const nobody = { unitName: null, personName: null, accountName: null, postTitle: null, role: null } as const;

/** Only of accounts that were made. */
function toldOf(rows: readonly PeopleImportRow[], planned: readonly PlannedPerson[]): OneTimePassword[] {
  const made = new Set(rows.filter(({ outcome }) => outcome === 'account_made').map(({ row }) => row));
  return planned.flatMap(({ row, account, first }) => (first !== null && made.has(row) ? [{ accountName: account, password: first.password }] : []));
}

/** Within a savepoint: a line that is refused leaves nothing behind, not even its account. */
async function takeIn(scope: VerbScope, person: PlannedPerson): Promise<PeopleImportRow> {
  const { row, unitId, unitName, personName, account, postTitle, postKind, role, capacity, fromOn, toOn, first } = person;
  const shown = { row, unitName, personName, accountName: account, postTitle, role };
  try {
    if (person.another !== null) throw new DomainError('ACCOUNT_OF_ANOTHER', { person: person.another });
    await scope.manager.transaction((manager) =>
      appointWithin({ ...scope, manager }, { personName, accountName: account, password: first?.password ?? null, ...(first === null ? {} : { passwordHash: first.passwordHash }) }, { unitId, postId: null, postTitle, postKind, role, capacity, fromOn, toOn }),
    );
    const outcome: PeopleImportOutcome = first === null ? 'account_kept' : 'account_made';
    return { ...shown, outcome, failures: [] };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code === 'HOLDING_EXISTS') return { ...shown, outcome: 'there', failures: [] };
    return { ...shown, outcome: 'refused', failures: [{ column: null, code: error.code, params: paramsOf(error.params) }] };
  }
}

/** Which account each line is about: the one it names, that of the person who sits there already, or a new one. */
async function plan(manager: EntityManager, people: readonly PersonLine[], units: ReadonlyMap<string, UnitEntity>, dryRun: boolean): Promise<readonly PlannedPerson[]> {
  const sittings = await findSittings(manager, [...new Set(people.map(({ unitId }) => unitId))]);
  const named = people.flatMap(({ accountName }) => (accountName === null ? [] : [accountName]));
  const letters = [...new Set(people.filter(({ accountName }) => accountName === null).map(({ unitId }) => units.get(unitId)?.code.toLowerCase() ?? ''))];
  const known = await manager.find(AccountEntity, { where: [{ name: In(named) }, ...letters.map((code) => ({ name: Like(`_${code}%`) }))], select: { name: true, personId: true } });
  const names = new Map((await manager.findBy(PersonEntity, { id: In(known.map(({ personId }) => personId)) })).map(({ id, name }) => [id, name]));
  const there = new Map(known.map(({ name, personId }) => [name, names.get(personId) ?? '']));
  for (const { accountName, personName } of sittings) there.set(accountName, personName);
  const planned: PlannedPerson[] = [];
  for (const person of people) {
    const unit = units.get(person.unitId);
    const account = person.accountName ?? seatOf(sittings, person) ?? proposeAccountName(person.role, unit?.code ?? '', (name) => there.has(name) || named.includes(name));
    const owner = there.get(account);
    // Two lines of one new account are one person in two posts.
    if (owner === undefined) there.set(account, person.personName);
    const another = owner !== undefined && owner !== person.personName ? owner : null;
    planned.push({ ...person, account, unitName: unit?.name ?? '', another, first: owner === undefined ? await firstPassword(account, person.personName, dryRun) : null });
  }
  return planned;
}

/** The account of the person of that name in that unit. */
const seatOf = (sittings: readonly SittingRow[], { unitId, personName }: PersonLine): string | null =>
  sittings.find((each) => each.unitId === unitId && each.personName === personName)?.accountName ?? null;

/** A trial needs none: it is taken back. */
async function firstPassword(accountName: string, personName: string, dryRun: boolean): Promise<{ password: string; passwordHash: string }> {
  const password = makeOneTimePassword({ accountName, personName, common: commonPasswords });
  return { password, passwordHash: dryRun ? 'none' : await hashPassword(password) };
}
