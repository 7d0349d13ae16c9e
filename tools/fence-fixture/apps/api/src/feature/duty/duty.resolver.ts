// must meet: resolver-knows-no-typeorm
import { DataSource } from 'typeorm';

export const source = DataSource;
