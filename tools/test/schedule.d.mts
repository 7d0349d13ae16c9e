export interface Step {
  name: string;
  after?: string[];
  alone?: boolean;
  quiet?: boolean;
}
export declare function schedule<S extends Step>(steps: S[], run: (step: S) => Promise<void>, lanes: number): Promise<void>;
