import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { startWebKit } from './webkit-driver.mjs';

/** Runs the tests in WebKitGTK. */
export class WebKitLauncher extends WebdriverLauncher {
  #browser;
  #driver;

  constructor(browser) {
    super({ capabilities: {} });
    this.#browser = browser;
  }

  async initialize(config) {
    await super.initialize(config);
    this.name = 'WebKit';
    this.#driver = await startWebKit(this.#browser);
    this.options = {
      hostname: '127.0.0.1',
      port: this.#driver.port,
      logLevel: 'error',
      connectionRetryCount: 5,
      capabilities: { ...this.#driver.capabilities, 'wdio:enforceWebDriverClassic': true },
    };
  }

  async stop() {
    await super.stop();
    this.#driver.stop();
  }
}
