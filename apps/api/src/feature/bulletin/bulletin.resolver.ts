import type { BulletinReceiptRow, BulletinRow } from '@lianxi/api-data';
import type { QueryBulletinsArgs } from '@lianxi/contract';
import { bulletinDraft, bulletinNumber, canOnBulletin, namingOf, verbsOnBulletin, verbsOnBulletinReceipt, type BulletinNaming, type BulletinUnit, type DocumentKind, type Verb } from '@lianxi/domain';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { BulletinReads, type BulletinPageNode } from './bulletin.reads.js';

@Resolver('Bulletin')
export class BulletinResolver {
  constructor(private readonly reads: BulletinReads) {}

  @Query()
  bulletins(@Context() request: RequestContext, @Args() args: QueryBulletinsArgs): Promise<BulletinPageNode> {
    return this.reads.list(request, args);
  }

  @Query()
  bulletin(@Context() request: RequestContext, @Args('id') id: string): Promise<BulletinRow | null> {
    return this.reads.one(request, id);
  }

  @ResolveField()
  number(@Parent() row: BulletinRow): string | null {
    return bulletinNumber(row);
  }

  @ResolveField()
  async units(@Context() request: RequestContext, @Parent() row: BulletinRow): Promise<readonly (BulletinUnit & { readonly named: BulletinNaming | null })[]> {
    const { figures } = await this.reads.contents(request, row);
    return figures.units.map((unit) => ({ ...unit, named: namingOf(unit, row) }));
  }

  @ResolveField()
  async text(@Context() request: RequestContext, @Parent() row: BulletinRow): Promise<string> {
    return (await this.reads.contents(request, row)).text;
  }

  @ResolveField()
  async textDraft(@Context() request: RequestContext, @Parent() row: BulletinRow): Promise<string | null> {
    if (!canOnBulletin('reviseBulletin', request.actor, row, request.today)) return null;
    return bulletinDraft({ ...row, figures: (await this.reads.contents(request, row)).figures });
  }

  @ResolveField()
  receipts(@Context() request: RequestContext, @Parent() row: BulletinRow): Promise<readonly BulletinReceiptRow[]> {
    return this.reads.receipts(request, row);
  }

  @ResolveField()
  documents(@Parent() { state }: BulletinRow): readonly DocumentKind[] {
    return state === 'dropped' ? [] : ['bulletin'];
  }

  @ResolveField()
  viewerCan(@Context() request: RequestContext, @Parent() row: BulletinRow): readonly Verb[] {
    return verbsOnBulletin(request.actor, row, request.today);
  }
}

@Resolver('BulletinReceipt')
export class BulletinReceiptResolver {
  @ResolveField()
  viewerCan(@Context() request: RequestContext, @Parent() row: BulletinReceiptRow): readonly Verb[] {
    return verbsOnBulletinReceipt(request.actor, row, request.today);
  }
}
