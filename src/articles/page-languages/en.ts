import type { PageLanguage } from '../page-language.ts';

export const english = {
  tag: 'en',
  and: 'and',
  organisations: `the agency agencies alliance and association authority authorities board bureau campaign
    centre center club coalition college commission committee company corp corporation correspondent
    correspondents council department desk editor editors editorial federation for foundation government
    group inc initiative institute institution international journal laboratory llc ltd magazine ministry
    museum network news newsroom newspaper observatory of office organisation organization party plc press
    project reporter reporters school service society staff team times trust union university watch writer
    writers`,
  articles: 'the a an',
  by: `by, written by, posted by, published by, prepared by, compiled by, reported by, interview by, words by,
    text by, story by, op-ed by, edited by, reporting by, as told to, a report by, by our correspondent`,
  newsrooms:
    'staff report, staff reports, newsroom, news desk, editorial board, the editorial board, editorial staff, the editors, associated press, the associated press, reuters, afp, bloomberg, press association, pa media',
  authorLabels: `author, authors, writer, reporter, byline, words, text, story, written, posted, published,
    author name, contributor`,
  roles: `staff writer editor reporter correspondent columnist contributor contributing guest opinion analyst
    special senior chief bureau political local freelance journalist`,
  outlets: `edition issue print news times post press agency magazine journal tribune herald media review today institute university
    reuters afp weekly daily monthly gazette chronicle newsletter observer guardian telegraph digest bulletin`,
  beside: 'for, in, from, with reporting by, additional reporting by',
  published: `published, published at, first published, originally published, posted, date, date published,
    publication date, publish date, pub date, written, created, issued, decided, delivered, handed down,
    release date, dated, filed, press release of, news release of`,
  updated: `updated, last updated, updated at, modified, last modified, last edited, edited, revised, corrected`,
  on: 'on at the',
  labels: {
    title: 'title, headline, subject',
    publication: 'publication, outlet, newspaper, source, site, publisher',
    url: 'url, link, web address',
    language: 'language',
  },
  pressRelease: {
    openings: 'for immediate release, press release, news release, media release, embargoed until',
    contacts:
      'contact, contacts, media contact, media contacts, press contact, press contacts, contact information, for more information contact, media inquiries, press inquiries',
    about: 'about',
    closings:
      'forward-looking statements, forward looking statements, cautionary statement, safe harbor statement, note to editors, notes to editors',
    end: 'end, ends',
  },
  furniture: {
    pieces: `
      close this search box
      search for …
      subscribers only
      for subscribers only
      no comments
      from wikipedia, the free encyclopedia
      jump to navigation
      jump to search
      share
      share this
      share this …
      tweet
      print
      pin
      pin it
      email
      e-mail
      copy link
      save
      bookmark
      listen
      listen to article
      listen to this article
      gift article
      gift this article
      subscribe
      subscribe now
      sign up
      sign in
      log in
      login
      register
      donate
      donate now
      support us
      sponsored
      sponsored content
      skip to content
      skip to main content
      menu
      main menu
      search
      close
      home
      play
      loading
      read more
      load more
      see more
      show more
      read next
      up next
      also read
      read also
      back to top
      back to top button
      about the author
      about the authors
      leave a comment
      post a comment
      comments off
      comment off
      comments closed
      comment closed
      continue reading
      continue reading …
      article continues …
      story continues …
      advertisement
      advertisement …
      # min
      # min read
      # mins read
      # minute
      # minutes
      # minute read
      # minutes read
      view in browser
      view online
      view this email in your browser
      view this … in your browser
      having trouble viewing this email? …
      unsubscribe
      update your preferences
      manage preferences
      manage cookies
      cookie settings
      cookie policy
      privacy policy
      terms of service
      accept
      accept all
      accept all cookies
      accept cookies
      accept and continue
      reject
      reject all
      decline
      i agree
      got it
      we value your privacy
      your privacy choices
      we care about your privacy
      this article is more than # years old
      this article is more than # year old
      this article is more than # months old
      enter your email
      enter your email address
      your email
      your email address
      email address
      updated # … ago
      last updated # … ago
      posted # … ago
      published # … ago
      # … ago
      forwarded this email? …
      like us
      follow us
      follow me`,
    openings: `
      do you have an opinion on the issues raised in this
      if you would like to submit a response of
      already a subscriber?
      already a member?
      already have a subscription?
      already have an account?
      continue reading at
      continue reading on
      subscribe to continue reading
      subscribe to keep reading
      sign in to continue reading
      sign up to continue reading
      log in to continue reading
      register to continue reading
      click to share
      click to print
      click to email
      click to tweet
      click to subscribe
      click to read
      click here to share
      click here to print
      click here to email
      click here to tweet
      click here to subscribe
      click here to read
      tap to share
      share on
      share via
      thanks for reading
      thank you for reading
      thanks for subscribing
      thank you for subscribing
      your email address will not be published
      your e-mail address will not be published
      save my name, email
      save my name, e-mail
      by signing up you agree
      by signing up, you agree
      by subscribing you agree
      by subscribing, you agree
      by clicking subscribe
      by continuing to use this site
      this site is protected by recaptcha
      you received this email because
      you are receiving this email because
      you're receiving this email because
      this email was sent to
      like us on
      like me on
      follow us on
      follow me on
      to unsubscribe, click
      to unsubscribe click
      to unsubscribe from this
      to unsubscribe from these`,
    invitations: `
      subscribe
      sign up
      get our
      join our
      receive our
      get the latest`,
    channels: `newsletter newsletters email emails e-mail e-mails inbox updates alerts channel podcast posts free twitter facebook
instagram telegram whatsapp youtube`,
    tips: `
      got a story
      have a story
      do you have a story
      got a tip
      have a tip
      do you have a tip
      contact the author
      contact us
      email us
      write to us`,
    pointers: `
      read
      read also
      read more
      read next
      also read
      see also
      related
      related …
      more on …
      more from …
      watch
      watch now
      listen
      recommended
      don't miss
      tag
      tags
      tagged
      tagged with
      filed under
      category
      categories
      topic
      topics
      keywords`,
    otherArticles: `
      related
      related post
      related posts
      related article
      related articles
      related stories
      related news
      related topics
      related content
      related reading
      you may also like
      you might also like
      more on this story
      more on this topic
      more about this story
      more about this topic
      more from …
      more stories
      more stories …
      recommended
      recommended for you
      recommended reading
      recommended stories
      explore more on these topics
      further reading
      most read
      most popular
      most viewed
      trending
      trending now
      latest news
      latest posts
      latest stories
      previous article
      next article
      previous post
      next post
      previous story
      next story`,
    comments: `
      leave a reply
      comment
      comments
      comments (#)
      # comment
      # comments
      # comments (#)
      # thought on …
      # thoughts on …
      # thoughts to …
      # response to …
      # responses to …
      # responses on …
      # replies to …
      discussion about this post
      join the discussion
      join the conversation
      add a comment
      post a comment
      reader comments`,
    replies: `
      reply
      says
      wrote
      said
      ago`,
    counts: 'comment comments share shares view views like likes read reads',
    sections: `
      opinion
      oped
      op-ed
      analysis
      commentary
      comment
      editorial
      exclusive
      breaking
      breaking news
      news
      world
      world news
      politics
      feature
      features
      interview
      explainer
      essay
      column
      long read`,
    sharing: 'share sharing',
    home: 'home homepage',
    captions: 'photo photos photograph image picture illustration graphic video credit caption',
    consent: `
      we and our …partners
      we and our partners
      we use cookies
      this site uses cookies
      this website uses cookies
      our site uses cookies
      by clicking “accept
      store and access information on a device
      store and/or access information on a device`,
  },
} satisfies PageLanguage;
