import { ConfigError } from './config-reader.js';
import { Config } from './config.js';

/** The settings of this process; where they are wrong it ends at once, with a line for each mistake and nothing else. */
export function readConfig(): Config {
  try {
    return new Config(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(`设置有误，没有启动：\nThe settings are wrong; nothing was started:\n${error.lines.map((line) => `  ${line}`).join('\n')}`);
    process.exit(78);
  }
}
