import type { Designation, InspectionFinding, Rectification, RectificationCheck, RectificationReport, Visit, WholeInspection } from '@lianxi/domain';

/** What inspections leave: by what right, what was planned, found and concluded, and what has to be put right. */
export class InspectionBook {
  readonly designations: Designation[] = [];
  readonly inspections = new Map<string, WholeInspection>();
  readonly visits: Visit[] = [];
  readonly findings: InspectionFinding[] = [];
  readonly rectifications = new Map<string, Rectification>();
  readonly reports: RectificationReport[] = [];
  readonly checks: RectificationCheck[] = [];

  /** Parents first. */
  tables(): ReadonlyArray<readonly [table: string, rows: readonly object[]]> {
    const whole = [...this.inspections.values()];
    return [
      ['designation', this.designations],
      ['inspection', whole.map(({ inspection }) => inspection)],
      ['inspection_object', whole.flatMap(({ objects }) => objects)],
      ['inspection_member', whole.flatMap(({ team }) => team)],
      ['inspection_visit', this.visits],
      ['finding', this.findings],
      ['rectification', [...this.rectifications.values()]],
      ['rectification_report', this.reports],
      ['rectification_check', this.checks],
    ];
  }
}
