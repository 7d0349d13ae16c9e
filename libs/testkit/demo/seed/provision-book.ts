import type { DataDelivery, DataProvision } from '@lianxi/domain';

/** What the ledger of data provisions leaves. */
export class ProvisionBook {
  readonly provisions = new Map<string, DataProvision>();
  readonly deliveries = new Map<string, DataDelivery>();

  /** Parents first. */
  tables(): ReadonlyArray<readonly [table: string, rows: readonly object[]]> {
    return [['data_provision', [...this.provisions.values()]], ['data_delivery', [...this.deliveries.values()]]];
  }

  /** The earliest due first. */
  deliveriesOf(provisionId: string): readonly DataDelivery[] {
    return [...this.deliveries.values()].filter(({ dataProvisionId }) => dataProvisionId === provisionId).sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
  }
}
