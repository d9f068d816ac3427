import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { findChromium, openChromium } from './chromium.ts'
import { serve } from './harness.ts'
import { readQuestions } from './questions.ts'
import { stubSchema } from './stub-schema.ts'

jest.setTimeout(60_000)

const executable = findChromium()
const questions = await readQuestions()
const editing = 'section.graphiql-query-editor .monaco-editor'

/** A page with the playground of a server of its own, what went wrong on it, and what the server logged. */
interface Playground {
  readonly page: Page
  readonly complaints: string[]
  readonly strangers: string[]
  readonly log: readonly Record<string, unknown>[]
}

async function open(context: BrowserContext): Promise<Playground> {
  const { server, log } = await serve({}, { schema: stubSchema(), sdl: 'type Query { person: String }' })
  const page = await context.newPage()
  const complaints: string[] = []
  const strangers: string[] = []
  page.on('console', message => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(error.message))
  await context.route('**', (route, request) => {
    if (request.url().startsWith(server.url) || /^(data|blob):/.test(request.url())) return route.continue()
    strangers.push(request.url())
    return route.abort()
  })
  await page.goto(`${server.url}/playground`)
  await page.locator(`${editing} .view-line`).first().waitFor()
  return { page, complaints, strangers, log }
}

const run = (page: Page) => page.getByRole('button', { name: /^Execute query/ }).click()
const answer = (page: Page) => page.locator('.graphiql-response .view-lines')
const answerWith = (page: Page, text: string) => answer(page).filter({ hasText: text }).waitFor()

const withBrowser = executable ? describe : describe.skip

withBrowser('the playground, with no network', () => {
  let browser: Browser

  beforeAll(async () => {
    if (!existsSync('dist/server/playground-assets/index.html')) spawnSync('npm', ['run', '-s', 'build:playground'], { stdio: 'inherit' })
    browser = await openChromium(executable ?? '')
  })
  afterAll(() => browser?.close())

  it('opens with the questions as tabs and answers the first', async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 1200 } })
    const { page, complaints, strangers } = await open(context)
    expect(await page.getByRole('tab').allInnerTexts()).toEqual(questions.map(({ title }) => title))
    await run(page)
    await answerWith(page, 'Giuseppe Guerini')
    expect(await answer(page).textContent()).toMatch(/Vic.van.Vuuren.*opened/)
    expect(await page.getByRole('link', { name: '/schema.graphql' }).getAttribute('href')).toBe('/schema.graphql')
    expect(complaints).toEqual([])
    expect(strangers).toEqual([])
    await context.close()
  })

  it('checks and completes a query as it is typed, through its own workers', async () => {
    const context = await browser.newContext()
    const { page, complaints } = await open(context)
    await page.locator(editing).click()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('{ pers')
    await page.locator('.suggest-widget').getByText('person', { exact: true }).waitFor()
    await page.keyboard.press('Escape')
    await page.locator(`${editing} .squiggly-error`).waitFor()
    expect(complaints).toEqual([])
    await context.close()
  })

  it('runs the question of a tab at once after it was chosen', async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const { page, log } = await open(context)
    const asked = () => log.filter(line => line.path === '/graphql' && line.operationName !== 'IntrospectionQuery')
    for (const [index, { operationName }] of questions.entries()) {
      await page.getByRole('tab').nth(index).getByRole('button').first().click()
      await run(page)
      while (asked().length <= index) await page.waitForTimeout(20)
      expect(asked()[index]).toMatchObject({ status: 200, operationName })
    }
    await context.close()
  })

  it('lists the questions, and opens again the tab that was closed', async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const { page } = await open(context)
    const [first, second] = questions
    await page.getByRole('tab', { selected: true }).getByRole('button', { name: 'Close Tab' }).click()
    expect(await page.getByRole('tab').count()).toBe(questions.length - 1)
    const list = page.getByRole('region', { name: 'Questions' })
    await list.getByRole('button', { name: second?.title }).click()
    expect(await page.getByRole('tab').count()).toBe(questions.length - 1)
    await list.getByRole('button', { name: first?.title }).click()
    await page.getByRole('tab', { selected: true }).filter({ hasText: first?.title }).waitFor()
    expect(await page.getByRole('tab').count()).toBe(questions.length)
    await run(page)
    await answerWith(page, 'Giuseppe Guerini')
    await context.close()
  })

  it('keeps what somebody wrote', async () => {
    const context = await browser.newContext()
    const { page } = await open(context)
    await page.locator(editing).click()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('# mine')
    await page.waitForTimeout(1_000)
    await page.reload()
    await page.locator(editing).filter({ hasText: 'mine' }).waitFor()
    expect(await page.getByRole('tab').count()).toBe(questions.length)
    await context.close()
  })

  it('fits a phone', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
    const { page } = await open(context)
    await run(page)
    await answerWith(page, 'spokeWith')
    const [query, response] = await Promise.all([
      page.locator('.graphiql-editors').boundingBox(),
      page.locator('.graphiql-response').boundingBox(),
    ])
    expect(query?.width).toBeGreaterThan(340)
    expect(response?.y).toBeGreaterThanOrEqual((query?.y ?? 0) + (query?.height ?? 0))
    expect((response?.y ?? 0) + (response?.height ?? 0)).toBeLessThanOrEqual(844)
    await context.close()
  })
})
