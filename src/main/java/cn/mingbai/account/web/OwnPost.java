package cn.mingbai.account.web;

import cn.mingbai.account.Post;

/** One of the officer's posts, and whether he acts in it now. */
record OwnPost(Post post, boolean current) {}
