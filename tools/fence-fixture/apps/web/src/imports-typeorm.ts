// must meet: @nx/enforce-module-boundaries, web-knows-no-server
import { DataSource } from 'typeorm';

export const source = DataSource;
