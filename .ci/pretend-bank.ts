import { notificationPage, notificationScriptHash } from '@flipside/core';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';

/** How many forms were posted to the bank, by the path of its page. */
const posts = new Map<string, number>();

/**
 * A bank and a merchant's notification page for tests in a real browser, on the tests' own server. The bank is called by another
 * name (`bank.localhost`), so that it is another origin. Its page quotes the path, and posts on what it was asked to answer:
 * `/pretend-bank/a-name?cres=eyJ…&to=http://…`; with `at-once` by itself, after as many milliseconds as that says.
 */
export function pretendBank(): Plugin {
  return {
    name: 'pretend-bank',
    configureServer({ middlewares }) {
      middlewares.use('/pretend-bank', (request, response) => {
        const { pathname, searchParams } = new URL(request.url ?? '/', 'http://bank.localhost');
        if (request.method === 'GET') {
          response.setHeader('Access-Control-Allow-Origin', '*');
          response.end(String(posts.get(pathname) ?? 0));
          return;
        }

        posts.set(pathname, (posts.get(pathname) ?? 0) + 1);
        const fields = ['cres', 'threeDSMethodData'].filter((name) => searchParams.has(name));
        const inputs = fields.map((name) => `<input type="hidden" name="${name}" value="${searchParams.get(name)}">`);
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(
          `<!doctype html><title>Bank</title><form method="post" action="${searchParams.get('to')}">${inputs.join('')}` +
            `<button>Confirm</button></form>${searchParams.has('at-once') ? `<script>setTimeout(() => document.forms[0].submit(), ${Number(searchParams.get('at-once'))})</script>` : ''}`,
        );
      });

      middlewares.use('/pretend-shop', (request, response) => void answer(request, response));
    },
  };
}

/** As a merchant's server answers, with the strictest policy that lets the page speak. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const form = await formOf(request);
  const { searchParams } = new URL(request.url ?? '/', 'http://shop.localhost');

  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Content-Security-Policy', `default-src 'none'; script-src ${notificationScriptHash}`);
  response.end(notificationPage(form, { origin: searchParams.get('origin') ?? '' }));
}

async function formOf(request: IncomingMessage): Promise<Readonly<Record<string, string>>> {
  let body = '';
  for await (const part of request) body += String(part);
  return Object.fromEntries(new URLSearchParams(body));
}
