import { Injectable } from '@nestjs/common';
import type { Installation } from '@lianxi/contract';
import { AccountEntity, DemoAccountEntity } from '@lianxi/api-data';
import { In, DataSource } from 'typeorm';
import { Config } from '../../platform/config.js';
import type { RequestContext } from '../../platform/request-context.js';
import { FirstAdministratorsService } from './first-administrators.service.js';

/** What can be known before sign-in. */
@Injectable()
export class InstallationService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly first: FirstAdministratorsService,
    private readonly config: Config,
  ) {}

  async describe(context: RequestContext): Promise<Installation> {
    const [row] = (await this.dataSource.query('SELECT demo FROM installation_is_demo() AS demo')) as { demo: boolean }[];
    const demo = row?.demo ?? false;
    return {
      needsFirstAdministrators: await this.first.needed(),
      demo,
      demoAccounts: demo ? await this.demoAccounts() : [],
      today: context.today,
      identityProvider: this.config.oidc?.label ?? null,
    };
  }

  private async demoAccounts(): Promise<Installation['demoAccounts']> {
    const rows = await this.dataSource.getRepository(DemoAccountEntity).find({ order: { position: 'ASC' } });
    const accounts = await this.dataSource.getRepository(AccountEntity).findBy({ id: In(rows.map((row) => row.accountId)) });
    const names = new Map(accounts.map((account) => [account.id, account.name]));
    return rows.map((row) => ({ accountName: names.get(row.accountId) ?? '', label: row.label, role: row.role }));
  }
}
