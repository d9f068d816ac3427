import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import axe from 'axe-core'
import type { Browser, BrowserContext, BrowserContextOptions, Page, Response } from 'playwright-core'
import { findChromium, openChromium } from '../server/chromium.ts'
import { type ExplorerService, serveExplorer } from './service.ts'
import { views } from './views.ts'

jest.setTimeout(120_000)

const executable = findChromium()
const withBrowser = executable ? describe : describe.skip

withBrowser('the explorer', () => {
  let browser: Browser
  let service: ExplorerService

  beforeAll(async () => {
    service = await serveExplorer()
    browser = await openChromium(executable ?? '')
  })
  afterAll(async () => {
    await browser?.close()
    await service?.close()
  })

  /** A page, and what it complained of or asked of others than the service. */
  async function open(
    address: string,
    options: BrowserContextOptions = {},
  ): Promise<{ page: Page; context: BrowserContext; complaints: string[] }> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
    const complaints: string[] = []
    await context.route('**', (route, request) => {
      if (request.url().startsWith(service.url) || /^(data|blob):/.test(request.url())) return route.continue()
      complaints.push(`asked ${request.url()}`)
      return route.abort()
    })
    const page = await context.newPage()
    page.on('console', message => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()))
    page.on('pageerror', error => complaints.push(error.message))
    await page.goto(`${service.url}${address}`)
    await settled(page)
    return { page, context, complaints }
  }

  it.each(Object.entries(views))('shows %s without a complaint of axe, the browser or the eye', async (_, address) => {
    const { page, context, complaints } = await open(address, { colorScheme: 'light' })
    expect(await violations(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violations(page)).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
    expect(await violations(page)).toEqual([])
    expect(await page.title()).toMatch(/.+ · convene$/)
    expect(complaints).toEqual([])
    await context.close()
  })

  describe('answers by clicking alone', () => {
    it('who spoke with Vic van Vuuren, which posts he held, and in which words', async () => {
      const { page, context } = await open('/')
      await page.getByRole('link', { name: 'Who spoke with Vic van Vuuren?' }).click()
      const met = page.getByRole('table', { name: 'Spoke with' })
      await met.waitFor()
      const names = [
        'Giuseppe Guerini',
        'Gianluca Pastorelli',
        'Luigi Martignetti',
        'Italia Perez Ojeda',
        'Charlotte Poisson',
        'John Mayford',
        'Laurence Kwark',
        'Madani Coumare',
      ]
      for (const name of names) expect(await met.getByRole('link', { name }).count()).toBe(1)
      const posts = await page.getByRole('table', { name: 'Posts, as cited' }).textContent()
      expect(posts).toMatch(/Director.*17 June 2020 to 10 September 2020/)
      expect(posts).toMatch(/Chair.*17 June 2020/)

      await met
        .getByRole('row', { name: /Martignetti/ })
        .getByRole('button', { name: /source/ })
        .click()
      const source = page.locator('.source').filter({ hasText: 'was the moderator' })
      expect(await source.textContent()).toContain('A retelling, in other words, of')
      await source.getByRole('link', { name: 'Open the text at these words' }).click()
      await page.locator('mark.looked-for').first().waitFor()
      const words = (await page.locator('mark.looked-for').allTextContents()).join('')
      expect(words).toBe('Luigi Martignetti, Secretary General of REVES, was the moderator.')
      await context.close()
    })

    it('how Giuseppe Guerini is connected to Laurence Kwark', async () => {
      const { page, context } = await open('/')
      await page.getByRole('link', { name: 'How is Giuseppe Guerini connected' }).click()
      const path = page.getByRole('region', { name: 'Path 1' })
      expect(await path.locator('.sentence').textContent()).toMatch(/^Giuseppe Guerini spoke at .*Vic van Vuuren.*Laurence Kwark\.$/)
      expect(await path.locator('.stop').allTextContents()).toHaveLength(5)
      for (const mark of await path.getByRole('button', { name: /source of/ }).all()) await mark.click()
      expect(await path.locator('.source mark').count()).toBeGreaterThanOrEqual(4)

      expect(await page.getByRole('region', { name: /^Path/ }).count()).toBe(3)
      await page.getByRole('button', { name: 'More paths' }).click()
      await page.getByRole('region', { name: 'Path 4' }).waitFor()
      await path.getByRole('link', { name: 'As a graph' }).click()
      await page.getByRole('heading', { level: 1, name: /^Around Giuseppe Guerini, .* and Laurence Kwark$/ }).waitFor()
      await page.locator('.canvas canvas').first().waitFor()
      await context.close()
    })

    it('which organizations shared a stage with CECOP, and where DIESIS spoke, through whom', async () => {
      const { page, context } = await open('/')
      await page.getByRole('link', { name: /Organizations$/ }).click()
      await page.getByRole('link', { name: 'CECOP' }).click()
      const shared = page.getByRole('table', { name: 'Shared a stage with' })
      await shared.waitFor()
      for (const name of ['Diesis Network', 'REVES', 'Univerbal', 'OLMEC', 'ILO Enterprises Department']) {
        expect(await shared.getByRole('link', { name, exact: true }).count()).toBeGreaterThan(0)
      }
      await shared.getByRole('link', { name: 'Diesis Network', exact: true }).click()
      await page.getByRole('heading', { level: 1, name: 'Diesis Network' }).waitFor()
      const represented = await page.getByRole('table', { name: 'Represented at' }).textContent()
      expect(represented).toContain('Gianluca Pastorelli')
      expect(represented).toMatch(/18 October 2022\s*Luca Pastorelli/)
      await context.close()
    })

    it('which conventions there are and what stands beside them', async () => {
      const { page, context } = await open('/')
      await page.getByRole('link', { name: /Conventions$/ }).click()
      await page.getByRole('table', { name: 'Conventions' }).waitFor()
      expect(await page.getByRole('table', { name: 'Conventions' }).textContent()).toMatch(/C097[\s\S]*C143|C143[\s\S]*C097/)
      await page.getByRole('row', { name: /C143/ }).getByRole('link').click()
      expect(await page.getByRole('table', { name: 'Accompanied by' }).textContent()).toContain('R151')
      await context.close()
    })

    it('where PROSPECTS works, with whom, with what budget, until when', async () => {
      const { page, context } = await open('/')
      await page.getByRole('link', { name: /Projects$/ }).click()
      await page
        .getByRole('link', { name: /Partnership for improving prospects|PROSPECTS/i })
        .first()
        .click()
      await page.getByRole('table', { name: 'Where it works' }).waitFor()
      expect(await page.getByRole('table', { name: 'Where it works' }).locator('tbody tr').count()).toBe(8)
      const partners = await page.getByRole('table', { name: 'Partners' }).textContent()
      for (const name of ['International Finance Corporation', 'ILO', 'UNHCR', 'UNICEF', 'World Bank']) expect(partners).toContain(name)
      const head = await page.locator('header.entity').textContent()
      expect(head).toContain('Budget: 94,000,000 USD, 1 July 2019 to 30 June 2023')
      await context.close()
    })

    it('what happened in 2022, and what has no date', async () => {
      const { page, context } = await open('/')
      await page.getByRole('link', { name: 'What happened in 2022' }).click()
      await page.getByRole('table', { name: 'Events in order' }).waitFor()
      const dates = await page.getByRole('table', { name: 'Events in order' }).locator('tbody tr td:first-child').allTextContents()
      expect(dates).toEqual(['June 2022', '18 October 2022', 'November 2022'])
      expect(await page.getByRole('table', { name: 'Events without a date' }).textContent()).toContain('OECD high-level conference on SSE')
      await context.close()
    })

    it('which document says that Carlos Acero chaired, in which words', async () => {
      const { page, context } = await open('/')
      await page.getByRole('link', { name: /People$/ }).click()
      await page.getByRole('link', { name: 'Carlos Acero' }).click()
      const row = page.getByRole('table', { name: 'Spoke at' }).getByRole('row', { name: /Chair/ })
      await row.getByRole('button', { name: /source/ }).click()
      const source = page.locator('.source').first()
      expect(await source.locator('mark').textContent()).toMatch(/Carlos Acero/)
      expect(await source.locator('cite').textContent()).toMatch(/Mont Blanc Meetings/)
      await context.close()
    })

    it('what one document adds, and what would go with it', async () => {
      const { page, context } = await open('/')
      await page.getByRole('link', { name: /Documents$/ }).click()
      await page.getByRole('link', { name: /10th edition of the Mont Blanc Meetings/ }).click()
      await page.getByText(/^Adds \d+/).click()
      await page.getByRole('table', { name: 'Adds' }).waitFor()
      expect(await page.getByRole('table', { name: 'Adds' }).locator('tbody tr').count()).toBeGreaterThan(20)
      await page.getByText(/^Without it would go \d+/).click()
      expect(await page.getByRole('table', { name: 'Without it would go' }).textContent()).toContain('Carlos Acero')
      await context.close()
    })

    it('who speaks on refugees and cooperatives, without those whom ours met', async () => {
      const { page, context } = await open('/')
      await page.getByRole('link', { name: 'Who are we?' }).click()
      await page.getByRole('combobox', { name: 'Our organization' }).fill('cecop')
      await page.getByRole('option', { name: /CECOP/ }).click()
      await page.getByText('You are CECOP').waitFor()
      await page.getByRole('link', { name: 'convene' }).click()
      await page.getByRole('link', { name: 'Who speaks on refugees and cooperatives?' }).click()
      await page.getByRole('heading', { name: 'Vic van Vuuren' }).waitFor()
      await page.getByLabel(/Leave out those/).check()
      await page.getByRole('heading', { name: 'Vic van Vuuren' }).waitFor({ state: 'detached' })
      await page.getByRole('heading', { name: 'Simel Esim' }).waitFor()
      await page.getByRole('combobox', { name: /^Search/ }).fill('van vu')
      await page.getByRole('option', { name: /Vic van Vuuren/ }).click()
      await page.getByText(/Shared a stage with 1 of ours: Giuseppe Guerini/).waitFor()
      await context.close()
    })
  })

  it('draws what lies within two steps, opens more on demand and hands the picture out', async () => {
    const { page, context, complaints } = await open('/')
    await page.getByRole('link', { name: /Events$/ }).click()
    await page.getByRole('link', { name: 'OECD high-level conference on SSE', exact: true }).click()
    await page.getByRole('main').getByRole('link', { name: 'Graph' }).click()
    await page.getByRole('combobox', { name: 'Steps' }).selectOption('2')
    const links = page.getByRole('table', { name: 'Links' })
    await links.getByRole('row', { name: /Guy Ryder/ }).waitFor()
    await page.locator('.canvas canvas').first().waitFor()

    await page.getByRole('button', { name: /^Statements/ }).click()
    await links
      .getByRole('row', { name: /was made at/ })
      .first()
      .waitFor({ state: 'detached' })
    expect(new URL(page.url()).searchParams.get('hide')).toBe('STATEMENT')

    const rows = await links.getByRole('row').count()
    await page.getByRole('combobox', { name: 'Look at' }).selectOption('Guy Ryder')
    const panel = page.getByRole('complementary', { name: 'What was chosen' })
    await panel.locator('.source mark').first().waitFor()
    await page.getByRole('combobox', { name: 'Look at' }).selectOption('social and solidarity economy')
    await panel.getByText(/^Not shown: \d+ about/).waitFor()
    await panel.getByRole('button', { name: 'Show what is around it' }).click()
    while ((await links.getByRole('row').count()) <= rows) await page.waitForTimeout(50)

    for (const [name, beginning] of [
      ['PNG', '\u0089PNG'],
      ['GEXF', '<?xml'],
    ] as const) {
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
      expect((await readFile(await file.path(), 'latin1')).slice(0, beginning.length)).toBe(beginning)
    }
    expect(complaints).toEqual([])
    await context.close()
  })

  it('is no wider than its window at the moment when that becomes narrow', async () => {
    const { page, context } = await open(views.graph ?? '')
    await page.locator('.canvas canvas').first().waitFor()
    await page.evaluate(
      `void (globalThis.narrowed = new Promise(done =>
        addEventListener('resize', () => done(document.documentElement.scrollWidth), { capture: true, once: true })))`,
    )
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await page.evaluate('narrowed')).toBe(390)
    await context.close()
  })

  it('draws what is compared', async () => {
    const { page, context } = await open('/people/person:vic-van-vuuren')
    await page.getByRole('link', { name: 'Compare with …' }).click()
    await page.getByRole('combobox', { name: 'Add a person or an organization' }).fill('ryder')
    await page.getByRole('option', { name: /Guy Ryder/ }).click()
    await page.getByRole('link', { name: 'As a graph' }).click()
    await page.getByRole('heading', { level: 1, name: 'Around Vic van Vuuren and Guy Ryder' }).waitFor()
    await page.locator('.canvas canvas').first().waitFor()
    await context.close()
  })

  it('shows the words behind a link that is clicked in the picture', async () => {
    const { page, context } = await open('/graph?of=convention:c143')
    await page.getByRole('button', { name: /^Statements/ }).click()
    const rows = page.getByRole('table', { name: 'Links' }).locator('tbody tr')
    while ((await rows.count()) !== 1) await page.waitForTimeout(20)
    // Of two nodes the link goes through the middle of the picture.
    await page.locator('.canvas').click()
    const panel = page.getByRole('complementary', { name: 'What was chosen' })
    await panel.getByText('Migrant Workers Recommendation, 1975 accompanies').waitFor()
    await panel.locator('.source mark').waitFor()
    expect(await panel.locator('.source mark').textContent()).toMatch(/\(No\. 143\), and beside it .* \(No\. 151\)/)
    await context.close()
  })

  it('writes a briefing with footnotes that lead to the words, and hands it out as Markdown', async () => {
    const { page, context } = await open('/people/person:vic-van-vuuren')
    await page.getByRole('link', { name: 'Briefing' }).click()
    await page.getByRole('heading', { level: 1, name: 'Briefing: Vic van Vuuren' }).waitFor()
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Markdown' }).click()])
    expect(await readFile(await file.path(), 'utf8')).toMatch(/^# Briefing: Vic van Vuuren\n[\s\S]*\n\[\^1\]: “/)
    await page.locator('#note-1 a').click()
    await page.locator('mark.looked-for').first().waitFor()
    await context.close()
  })

  it.each([
    ['gregoire', 'Olivia Grégoire'],
    ['van vu', 'Vic van Vuuren'],
    ['mont blanc', 'Mont Blanc Meetings'],
    ['refugees', 'refugees'],
  ])('finds %s by keyboard alone, with the match marked', async (typed, name) => {
    const { page, context } = await open('/')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.type(typed)
    const options = page.getByRole('option')
    await options.filter({ hasText: name }).first().waitFor()
    expect(await options.locator('mark').count()).toBeGreaterThan(0)
    const field = page.getByRole('combobox')
    for (let tries = 0; tries < 8; tries += 1) {
      await page.keyboard.press('ArrowDown')
      const active = await field.getAttribute('aria-activedescendant')
      if (await page.locator(`[id="${active}"]`).filter({ hasText: name }).count()) break
    }
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await context.close()
  })

  it('has asked for the next page when its link is clicked, and asks for nothing twice', async () => {
    const { page, context } = await open('/')
    const asked: string[] = []
    page.on('request', request => request.url().endsWith('/graphql') && asked.push(request.postData() ?? ''))
    const link = page.getByRole('link', { name: 'Who spoke with Vic van Vuuren?' })
    const [answer] = await Promise.all([page.waitForResponse(response => answersWith(response, 'spokeWith')), link.hover()])
    await answer.finished()
    const ahead = asked.length
    expect(ahead).toBe(2)
    await link.click()
    await page.getByRole('table', { name: 'Spoke with' }).waitFor()
    await settled(page)
    expect(asked).toHaveLength(ahead)

    await page.getByRole('link', { name: 'Playground' }).hover()
    await page.waitForTimeout(200)
    expect(asked).toHaveLength(ahead)
    await context.close()
  })

  it('has the code of the graph when its link is clicked', async () => {
    const { page, context } = await open('/topics/topic:refugees')
    const code = page.waitForResponse(/assets\/graph-canvas-.*\.js$/)
    await page.getByRole('main').getByRole('link', { name: 'Graph' }).focus()
    await code
    await context.close()
  })

  it('asks for nothing ahead where data are to be saved', async () => {
    const { page, context } = await open('/')
    await page.evaluate("Object.defineProperty(navigator, 'connection', { value: { saveData: true } })")
    const asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    await page.getByRole('link', { name: 'Who spoke with Vic van Vuuren?' }).hover()
    await page.waitForTimeout(200)
    expect(asked).toEqual([])
    await context.close()
  })

  it('keeps every view in its address: back and reload show it again', async () => {
    const { page, context } = await open('/organizations/organization:ilo')
    await page.getByRole('link', { name: 'Leave the units out' }).click()
    await page.getByRole('link', { name: 'Count the units' }).waitFor()
    await page.reload()
    await page.getByRole('link', { name: 'Count the units' }).waitFor()
    await page.getByRole('link', { name: 'UN Inter-Agency Task Force on the Social and Solidarity Economy' }).first().click()
    await page.getByRole('heading', { level: 1, name: /^UN Inter-Agency/ }).waitFor()
    expect(await page.title()).toMatch(/^UN Inter-Agency/)
    await page.goBack()
    await page.getByRole('link', { name: 'Count the units' }).waitFor()
    await page.goBack()
    await page.getByRole('link', { name: 'Leave the units out' }).waitFor()
    await context.close()
  })

  it('says what to do when the network goes, and goes on when it is back', async () => {
    const { page, context } = await open('/people/person:vic-van-vuuren')
    await context.setOffline(true)
    await page.getByRole('link', { name: 'Giuseppe Guerini' }).first().click()
    const alert = page.getByRole('alert').getByText('The service cannot be reached')
    await alert.waitFor()
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Vic van Vuuren' }).waitFor()
    await page.goForward()
    await alert.waitFor()
    await context.setOffline(false)
    await page.getByRole('heading', { level: 1, name: 'Giuseppe Guerini' }).waitFor()
    await context.close()
  })

  it('asks again when told to, after the service was away', async () => {
    const { page, context } = await open('/people')
    await page.route('**/graphql', route => route.abort())
    await page.getByRole('link', { name: 'Carlos Acero' }).click()
    const again = page.getByRole('button', { name: 'Try again' })
    await again.waitFor()
    await page.unroute('**/graphql')
    await again.click()
    await page.getByRole('heading', { level: 1, name: 'Carlos Acero' }).waitFor()
    await context.close()
  })

  it('shows what documents disagree on, and the words of each', async () => {
    const { page, context } = await open('/conflicts')
    expect(await page.getByRole('heading', { level: 2, name: 'Start date of Looms' }).count()).toBe(1)
    const rows = page.getByRole('table', { name: 'Values of startDate' }).locator('tbody tr')
    expect(await rows.locator('td:nth-child(2)').allTextContents()).toEqual(['yes', 'no'])
    await rows
      .filter({ hasText: '2002' })
      .getByRole('button', { name: /source/ })
      .click()
    expect(await page.locator('.source mark').textContent()).toBe('Looms began in 2002')
    await context.close()
  })

  it('escapes what documents bring, on the page and in files', async () => {
    const { page, context, complaints } = await open('/people/person:mallory')
    page.on('dialog', dialog => complaints.push(dialog.message()))
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('=HYPERLINK(1)<script>alert(1)</script>')
    expect(JSON.parse(await page.locator('script[type="application/ld+json"]').innerHTML())).toMatchObject({ '@type': 'Person' })
    await page.goto(`${service.url}/people`)
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV of People' }).click()])
    const csv = await readFile(await file.path(), 'utf8')
    expect(csv).toContain("\r\n'=HYPERLINK(1)<script>alert(1)</script>,")
    expect(csv).not.toMatch(/^=/m)
    expect(complaints).toEqual([])
    await context.close()
  })

  it('takes away a list with all of its pages, and stops when told to', async () => {
    const { page, context } = await open('/statements')
    const total = Number(/of (\d+)/.exec((await page.getByRole('navigation', { name: 'Pages of after' }).textContent()) ?? '')?.[1])
    expect(await page.locator('tbody tr').count()).toBeLessThan(total)
    const button = page.getByRole('button', { name: 'CSV of Statements' })
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
    expect((await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n')).toHaveLength(total + 1)

    await page.route('**/graphql', () => {})
    await button.click()
    await page.getByRole('progressbar', { name: 'Rows of Statements fetched' }).waitFor()
    await page.getByRole('button', { name: 'Stop' }).click()
    await button.waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    await context.close()
  })

  it('tells after a first visit only what came later', async () => {
    const { page, context } = await open('/new')
    await page.getByText('This is your first visit').waitFor()
    expect(await page.getByRole('table', { name: 'Changes' }).getByRole('row').count()).toBeGreaterThan(20)
    await page.getByRole('link', { name: 'convene' }).click()
    await page.getByRole('link', { name: 'New', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'What is new since your last visit' }).waitFor()
    await page.getByText('Nothing has changed since.').waitFor()
    await context.close()
  })

  it('is worked by the keyboard alone, from a question to the words that answer it', async () => {
    const { page, context } = await open('/')
    await focusByTab(page, 'Who spoke with Vic van Vuuren?')
    await page.keyboard.press('Enter')
    await page.getByRole('table', { name: 'Spoke with' }).waitFor()
    await focusByTab(page, '2 sources of: Luigi Martignetti')
    await page.keyboard.press('Enter')
    await page.locator('.source').first().waitFor()
    await focusByTab(page, 'Open the text at these words')
    await page.keyboard.press('Enter')
    await page.locator('mark.looked-for').first().waitFor()
    await context.close()
  })

  it('runs no script but its own', async () => {
    const { page, context, complaints } = await open('/')
    const { headers } = await fetch(service.url)
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self'; style-src 'self';/)
    await page.evaluate(() => {
      const { document } = globalThis as unknown as {
        document: { createElement(name: string): { textContent: string }; body: { append(node: object): void } }
      }
      document.body.append(Object.assign(document.createElement('script'), { textContent: 'document.title = "taken over"' }))
    })
    expect(await page.title()).not.toBe('taken over')
    expect(complaints.join()).toMatch(/inline script/)
    await context.close()
  })

  it('shows the query behind a view in the playground', async () => {
    const { page, context } = await open('/people/person:vic-van-vuuren')
    await page.getByRole('link', { name: 'Show the query behind this page' }).click()
    await page.locator('section.graphiql-query-editor .view-line').first().waitFor()
    await page.getByRole('button', { name: /^Execute query/ }).click()
    await page.locator('.graphiql-response').getByText('person:vic-van-vuuren').first().waitFor()
    await context.close()
  })
})

/** Waits until nothing is being looked up any more. */
async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor()
  while ((await page.locator('.waiting, [aria-busy="true"]').count()) > 0) await page.waitForTimeout(20)
}

/** Whether a response answers a query that names this field. */
function answersWith(response: Response, field: string): boolean {
  return response.request().postData()?.includes(`${field}(`) ?? false
}

/** Moves the focus on until it is on what begins with this text. */
async function focusByTab(page: Page, text: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    await page.keyboard.press('Tab')
    if ((await page.locator(':focus').textContent())?.startsWith(text)) return
  }
  throw new Error(`Expected the Tab key to reach "${text}".`)
}

/** What axe finds wrong on a page, by rule and element. */
async function violations(page: Page): Promise<string[]> {
  // The page's own policy lets no script in but its own; the tester's comes through the debugger.
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { axe: tester } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const { violations: found } = await tester.run()
    return found.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`))
  })
}
