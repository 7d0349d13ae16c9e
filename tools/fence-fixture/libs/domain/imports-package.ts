// must meet: no-restricted-imports, @nx/enforce-module-boundaries, domain-imports-nothing
import { Client } from 'pg';

export const client = Client;
