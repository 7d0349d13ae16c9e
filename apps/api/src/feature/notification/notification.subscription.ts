import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NotificationAdded } from '@lianxi/contract';
import { LiveSocket } from '../../platform/graphql-socket.js';
import { demandPolicy } from '../../platform/policy.js';
import { RequestContext } from '../../platform/request-context.js';
import { NotificationFeed } from './notification.feed.js';
import { NotificationReads } from './notification.reads.js';

/** `notificationAdded`: the feed says that something came, and what it is, is read anew with the rights of that moment. */
@Injectable()
export class NotificationSubscription implements OnApplicationBootstrap {
  constructor(
    private readonly modules: ModuleRef,
    private readonly feed: NotificationFeed,
    private readonly reads: NotificationReads,
  ) {}

  onApplicationBootstrap(): void {
    const field = this.modules.get(GraphQLSchemaHost, { strict: false }).schema.getSubscriptionType()?.getFields()['notificationAdded'];
    if (!field) throw new Error('the schema has no notificationAdded');
    field.subscribe = async (_source, _args, live: LiveSocket) => {
      const request = await this.checked(live);
      await request.endReading();
      return this.feed.changes(request.tenant, request.actor.accountId);
    };
    field.resolve = async (_source, _args, context: LiveSocket | RequestContext): Promise<NotificationAdded> => {
      const request = await this.checked(context);
      try {
        return await this.reads.latest(request);
      } finally {
        if (context instanceof LiveSocket) await request.endReading();
      }
    };
  }

  private async checked(context: LiveSocket | RequestContext): Promise<RequestContext> {
    const request = context instanceof RequestContext ? context : await context.request();
    demandPolicy('member', request, 'notificationAdded');
    return request;
  }
}
