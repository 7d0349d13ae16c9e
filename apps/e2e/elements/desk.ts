import { expect, type Browser, type BrowserContext, type BrowserContextOptions, type Locator, type Page } from '@playwright/test';
import type { Account, Unnamed } from './accounts.js';
import { Calendar } from './calendar.js';
import { Instructions } from './instructions.js';
import { Messages } from './messages.js';
import { Notices } from './notices.js';
import { Overview } from './overview.js';
import { Periods } from './periods.js';
import { Register } from './register.js';
import { ReportForm } from './report-form.js';
import { Reviews } from './reviews.js';
import { Server } from './server.js';
import { SignIn } from './sign-in.js';
import { TaskLife } from './task-life.js';
import { Tasks } from './tasks.js';
import { Today } from './today.js';

export type NavigationName = '今日要办' | '总览' | '职责清单' | '任务' | '应报与进展' | '批示' | '审核' | '单位' | '文件' | '设置';

/** One person at one browser, and every page within reach. */
export class Desk {
  readonly signIn: SignIn;
  readonly today: Today;
  readonly notices: Notices;
  readonly register: Register;
  readonly tasks: Tasks;
  readonly reportForm: ReportForm;
  readonly reviews: Reviews;
  readonly overview: Overview;
  readonly periods: Periods;
  readonly life: TaskLife;
  readonly messages: Messages;
  readonly instructions: Instructions;
  readonly calendar: Calendar;
  readonly server: Server;

  constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {
    this.signIn = new SignIn(page);
    this.today = new Today(page);
    this.notices = new Notices(page);
    this.register = new Register(page);
    this.tasks = new Tasks(page);
    this.reportForm = new ReportForm(page);
    this.reviews = new Reviews(page);
    this.overview = new Overview(page);
    this.periods = new Periods(page);
    this.life = new TaskLife(page);
    this.messages = new Messages(page);
    this.instructions = new Instructions(page);
    this.calendar = new Calendar(page);
    this.server = new Server(context.request);
  }

  /** The result of a verb, said at the foot of the page. */
  said(words: string): Locator {
    return this.page.getByRole('status').filter({ hasText: words });
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { name, level: 1 });
  }

  async goesTo(name: NavigationName): Promise<void> {
    await this.page.getByRole('navigation', { name: '主导航' }).first().getByRole('link', { name: new RegExp(`^${name}`) }).click();
    await expect(this.heading(name)).toBeVisible();
  }

  /** 导出 of the list on the page. */
  async exports(as: 'Excel工作簿（.xlsx）' | 'CSV表格（.csv）'): Promise<void> {
    await this.page.getByRole('button', { name: '导出' }).click();
    await this.page.getByRole('menuitem', { name: as }).click();
  }

  /** The network of the whole browser goes and comes. */
  async losesTheLine(): Promise<void> {
    await this.context.setOffline(true);
  }

  async hasTheLineAgain(): Promise<void> {
    await this.context.setOffline(false);
  }

  async closesTheBrowser(): Promise<void> {
    await this.context.close();
  }
}

/** A browser of one's own at the sign-in page. */
export async function newDesk(browser: Browser, device: BrowserContextOptions = {}): Promise<Desk> {
  const context = await browser.newContext(device);
  return new Desk(await context.newPage(), context);
}

/** Somebody signed in, at 今日要办. The form of signing in has scenarios of its own: here it would only take time. */
export async function enters(browser: Browser, account: Account | Unnamed, device: BrowserContextOptions = {}): Promise<Desk> {
  const desk = await newDesk(browser, device);
  await desk.server.signIn(account);
  await desk.page.goto('/');
  await expect(desk.heading('今日要办')).toBeVisible();
  return desk;
}
