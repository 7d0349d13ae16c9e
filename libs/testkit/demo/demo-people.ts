import { addDays, addMonths, type LocalDate } from '@lianxi/domain';
import { nameSource } from './demo-names.js';
import type { DemoAccount, DemoHolding, DemoPerson, DemoPost, DemoUnit } from './demo-plan.types.js';
import { demoRandom } from './demo-random.js';
import { deputyTitle, headTitle, isWithoutAccount, liaisonTitle, portfolioOf } from './demo-titles.js';

export interface DemoPeople {
  readonly people: readonly DemoPerson[];
  readonly posts: readonly DemoPost[];
  readonly holdings: readonly DemoHolding[];
  readonly accounts: readonly DemoAccount[];
}

/** Keys of posts: the unit's code and the seat. */
export const postKey = (unitCode: string, seat: string): string => `${unitCode}/${seat}`;

export const CITY_OFFICE_CODE = '4407-00';
export const CIVIL_AFFAIRS_CODE = '4407-01';

/** Seats of the secretariat and the leaders, one story each; the rest of the posts is made unit by unit. */
const SPECIAL_SEATS = [
  { unitCode: CITY_OFFICE_CODE, seat: 'convenor', title: '副市长（联席会议召集人）', kind: 'head', account: 'zhaojiren', shows: '召集人' },
  { unitCode: CITY_OFFICE_CODE, seat: 'leader', title: '副秘书长（分管）', kind: 'deputy_head', account: 'fenguan', shows: '分管领导' },
  { unitCode: CIVIL_AFFAIRS_CODE, seat: 'office', title: '联席会议办公室主任', kind: 'deputy_head', account: 'bangongshi', shows: '联席会议办公室主任' },
  { unitCode: CIVIL_AFFAIRS_CODE, seat: 'secretary', title: '联席会议办公室秘书', kind: 'staff', account: 'mishu', shows: '联席会议办公室秘书' },
  { unitCode: CIVIL_AFFAIRS_CODE, seat: 'minors', title: '未成年人保护工作秘书', kind: 'staff', account: 'weibao', shows: '另一个联席会议（未成年人保护）的秘书' },
  { unitCode: CITY_OFFICE_CODE, seat: 'system', title: '系统管理员', kind: 'staff', account: 'xitong', shows: '系统管理员' },
  { unitCode: CITY_OFFICE_CODE, seat: 'security', title: '安全管理员', kind: 'staff', account: 'anquan', shows: '安全管理员' },
  { unitCode: CITY_OFFICE_CODE, seat: 'audit', title: '审计管理员', kind: 'staff', account: 'shenji', shows: '审计管理员' },
] as const;

/** Accounts printed at start for one unit of each sort; the others are named after the unit's code. */
const SHOWN: Readonly<Record<string, readonly [name: string, shows: string]>> = {
  '市教育局/liaison': ['jiaoyu', '市教育局联络员'],
  '市教育局/head': ['jiaoyujuzhang', '市教育局负责人'],
  '市住房城乡建设局/liaison': ['zhujian', '市住房城乡建设局联络员'],
  '市社保局/head': ['shebao', '市社保局负责人（联络员空缺）'],
  '台山市人民政府/liaison': ['taishan', '台山市人民政府联络员'],
  '棠下镇人民政府/liaison': ['tangxia', '棠下镇人民政府联络员'],
};

class PeopleBook implements DemoPeople {
  readonly people: DemoPerson[] = [];
  readonly posts: DemoPost[] = [];
  readonly holdings: DemoHolding[] = [];
  readonly accounts: DemoAccount[] = [];
  private readonly nextName = nameSource(demoRandom('people'));

  addPerson(): string {
    const key = `p${String(this.people.length + 1).padStart(3, '0')}`;
    this.people.push({ key, name: this.nextName() });
    return key;
  }

  addPost(post: DemoPost): string {
    this.posts.push(post);
    return post.key;
  }

  hold(key: string, personKey: string, fromOn: LocalDate, more: Partial<DemoHolding> = {}): void {
    this.holdings.push({ postKey: key, personKey, capacity: 'holder', fromOn, toOn: null, ...more });
  }

  addAccount(personKey: string, name: string, more: Partial<DemoAccount> = {}): void {
    this.accounts.push({ personKey, name, state: 'active', adminRole: null, shows: null, ...more });
  }
}

function addSpecialSeats(book: PeopleBook, fromOn: LocalDate): void {
  SPECIAL_SEATS.forEach((seat, order) => {
    const key = book.addPost({ key: postKey(seat.unitCode, seat.seat), unitCode: seat.unitCode, title: seat.title, kind: seat.kind, portfolio: null, order: 10 + order });
    const person = book.addPerson();
    book.hold(key, person, fromOn);
    const adminRole = seat.seat === 'system' || seat.seat === 'security' || seat.seat === 'audit' ? (`${seat.seat}_admin` as const) : null;
    book.addAccount(person, seat.account, { shows: seat.shows, adminRole });
  });
}

function addUnitPeople(book: PeopleBook, unit: DemoUnit, fromOn: LocalDate): void {
  const seats = unit.membership === null ? (['head', 'liaison'] as const) : (['head', 'deputy', 'liaison'] as const);
  seats.forEach((seat, order) => {
    const kind = seat === 'deputy' ? 'deputy_head' : seat;
    const title = seat === 'head' ? headTitle(unit) : seat === 'deputy' ? deputyTitle(unit) : liaisonTitle(unit);
    const portfolio = seat === 'deputy' ? portfolioOf(unit) : null;
    const key = book.addPost({ key: postKey(unit.code, seat), unitCode: unit.code, title, kind, portfolio, order });
    const person = book.addPerson();
    book.hold(key, person, fromOn);
    if (seat === 'deputy') return;
    const [name, shows] = SHOWN[`${unit.name}/${seat}`] ?? [`${seat === 'head' ? 'h' : 'l'}${unit.code}`, null];
    book.addAccount(person, name, { shows, state: isWithoutAccount(unit) ? 'disabled' : 'active' });
  });
  if (unit.membership === null) return;
  addDeputyLiaison(book, unit, fromOn);
  addMinorsLiaison(book, unit, fromOn);
}

/** The other joint meeting has liaisons of its own in five of the units: same unit, other post, other person. */
export const MINORS_UNITS = ['市教育局', '市公安局', '市司法局', '团市委', '市妇联'] as const;

function addMinorsLiaison(book: PeopleBook, unit: DemoUnit, fromOn: LocalDate): void {
  if (!MINORS_UNITS.some((name) => name === unit.name)) return;
  const key = book.addPost({ key: postKey(unit.code, 'minors'), unitCode: unit.code, title: '未成年人保护工作联络员', kind: 'liaison', portfolio: null, order: 5 });
  const person = book.addPerson();
  book.hold(key, person, fromOn);
  book.addAccount(person, `m${unit.code}`);
}

/** AB角: a second person behind the liaison's post; not for the unit whose post is to stand vacant. */
function addDeputyLiaison(book: PeopleBook, unit: DemoUnit, fromOn: LocalDate): void {
  if (unit.name === '市社保局') return;
  const person = book.addPerson();
  book.hold(postKey(unit.code, 'liaison'), person, fromOn, { capacity: 'deputy' });
  book.addAccount(person, `b${unit.code}`, { state: isWithoutAccount(unit) ? 'disabled' : 'active' });
}

function holdingAt(book: PeopleBook, key: string): number {
  return book.holdings.findIndex((holding) => holding.postKey === key && holding.capacity === 'holder');
}

function endHolding(book: PeopleBook, key: string, toOn: LocalDate): void {
  const at = holdingAt(book, key);
  const holding = book.holdings[at];
  if (holding === undefined) throw new Error(`nobody holds ${key}`);
  book.holdings[at] = { ...holding, toOn };
}

/** What offices know: someone leaves, nobody follows yet; someone acts; someone sits on two chairs; someone is replaced. */
function addChanges(book: PeopleBook, units: readonly DemoUnit[], today: LocalDate, fromOn: LocalDate): void {
  const codeOf = (name: string): string | undefined => units.find((unit) => unit.name === name)?.code;
  const [vacant, acting, replaced, double] = [codeOf('市社保局'), codeOf('市网信统筹局'), codeOf('市农业局'), codeOf('市人力资源社会保障局')];
  if (vacant !== undefined) endHolding(book, postKey(vacant, 'liaison'), addMonths(today, -2));
  if (acting !== undefined) {
    const since = addMonths(today, -4);
    endHolding(book, postKey(acting, 'head'), addDays(since, -1));
    const deputy = book.holdings[holdingAt(book, postKey(acting, 'deputy'))];
    if (deputy !== undefined) book.hold(postKey(acting, 'head'), deputy.personKey, since, { capacity: 'acting' });
  }
  if (replaced !== undefined) {
    const since = addMonths(today, -6);
    endHolding(book, postKey(replaced, 'liaison'), addDays(since, -1));
    const person = book.addPerson();
    book.hold(postKey(replaced, 'liaison'), person, since);
    book.addAccount(person, `n${replaced}`);
  }
  if (vacant !== undefined && double !== undefined) {
    const head = book.holdings[holdingAt(book, postKey(vacant, 'head'))];
    const key = book.addPost({ key: postKey(double, 'second-deputy'), unitCode: double, title: '副局长（兼）', kind: 'deputy_head', portfolio: '社会保险', order: 3 });
    if (head !== undefined) book.hold(key, head.personKey, fromOn);
  }
}

/** Whoever keeps the register of accountability (问责经办人) does nothing else in the joint meeting. */
function addOfficer(book: PeopleBook, fromOn: LocalDate): void {
  const key = book.addPost({ key: postKey(CIVIL_AFFAIRS_CODE, 'accountability'), unitCode: CIVIL_AFFAIRS_CODE, title: '问责经办人', kind: 'staff', portfolio: null, order: 20 });
  const person = book.addPerson();
  book.hold(key, person, fromOn);
  book.addAccount(person, 'wenze', { shows: '问责经办人' });
}

/** Inspects (督查员), and reads the inspections of the own team. */
function addInspector(book: PeopleBook, fromOn: LocalDate): void {
  const key = book.addPost({ key: postKey(CIVIL_AFFAIRS_CODE, 'inspector'), unitCode: CIVIL_AFFAIRS_CODE, title: '督查员', kind: 'staff', portfolio: null, order: 21 });
  const person = book.addPerson();
  book.hold(key, person, fromOn);
  book.addAccount(person, 'duchayuan', { shows: '督查员' });
}

/** Opens what is sealed (保密经办人), and decides nothing. */
function addConfidant(book: PeopleBook, fromOn: LocalDate): void {
  const key = book.addPost({ key: postKey(CITY_OFFICE_CODE, 'confidant'), unitCode: CITY_OFFICE_CODE, title: '保密经办人', kind: 'staff', portfolio: null, order: 22 });
  const person = book.addPerson();
  book.hold(key, person, fromOn);
  book.addAccount(person, 'baomi', { shows: '保密经办人' });
}

/** Everyone in the demonstration, with posts as of the story's first day and the changes since. */
export function demoPeople(units: readonly DemoUnit[], today: LocalDate, fromOn: LocalDate): DemoPeople {
  const book = new PeopleBook();
  addSpecialSeats(book, fromOn);
  for (const unit of units) if (unit.code !== CITY_OFFICE_CODE) addUnitPeople(book, unit, fromOn);
  addChanges(book, units, today, fromOn);
  addOfficer(book, fromOn);
  addInspector(book, fromOn);
  addConfidant(book, fromOn);
  return book;
}
