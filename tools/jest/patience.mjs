// Booting the server takes longer than a test may.
import { jest } from '@jest/globals';

jest.setTimeout(60_000);
