import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What /metrics shows. One registry per application, so that tests can boot several. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  readonly operations = new Histogram({
    name: 'lianxi_graphql_operation_seconds',
    help: 'Time of GraphQL operations',
    labelNames: ['kind', 'outcome'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [this.registry],
  });
  readonly jobs = new Counter({ name: 'lianxi_job_total', help: 'Jobs done', labelNames: ['name', 'outcome'] as const, registers: [this.registry] });
  readonly deliveries = new Counter({ name: 'lianxi_delivery_total', help: 'Attempts to send', labelNames: ['channel', 'outcome'] as const, registers: [this.registry] });
  readonly sealed = new Counter({ name: 'lianxi_event_sealed_total', help: 'Events sealed into their chain', registers: [this.registry] });
  readonly checkpointFailures = new Counter({ name: 'lianxi_checkpoint_failure_total', help: 'Checkpoints that could not be written outside the database', registers: [this.registry] });
  readonly brokenLogs = new Gauge({ name: 'lianxi_broken_logs', help: 'Joint meetings whose log the last verification did not find whole', registers: [this.registry] });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }
}
