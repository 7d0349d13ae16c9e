import { Module } from '@nestjs/common';
import { TaskModule } from '../task/task.module.js';
import { DataDeliveryHorizon } from './data-delivery-horizon.js';
import { DataDeliveryService } from './data-delivery.service.js';
import { DataProvisionReads } from './data-provision.reads.js';
import { DataDeliveryResolver, DataProvisionPageResolver, DataProvisionResolver } from './data-provision.resolver.js';
import { DataProvisionService } from './data-provision.service.js';
import { DataProvisionVerbsResolver } from './data-provision-verbs.resolver.js';

@Module({
  imports: [TaskModule],
  providers: [DataDeliveryHorizon, DataDeliveryResolver, DataDeliveryService, DataProvisionPageResolver, DataProvisionReads, DataProvisionResolver, DataProvisionService, DataProvisionVerbsResolver],
})
export class DataProvisionModule {}
