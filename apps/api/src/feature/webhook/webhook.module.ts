import { Module } from '@nestjs/common';
import { WebhookResolver } from './webhook.resolver.js';
import { WebhookSender } from './webhook.sender.js';
import { WebhookService } from './webhook.service.js';
import { WebhookTeller } from './webhook.teller.js';

@Module({ providers: [WebhookResolver, WebhookSender, WebhookService, WebhookTeller], exports: [WebhookService] })
export class WebhookModule {}
