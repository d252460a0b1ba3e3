namespace LightsailContract.Importers.Tests.Html;

/// <summary>The small pages of the text forms as HTML, with the elements and classes that the published sites use.</summary>
internal static class HtmlPages
{
    public const string Boto3 = """
        <!DOCTYPE html>
        <html class="no-js" lang="en"><head><meta charset="utf-8"><title>add_item - Boto3 documentation</title>
        <script>var a = "<div>";</script></head>
        <body><nav><ul><li><a href="/">Home</a></li></ul></nav>
        <main><article role="main"><section id="add-item">
        <h1>add_item<a class="headerlink" href="#add-item" title="Link">¶</a></h1>
        <dl class="py method"><dt class="sig sig-object py" id="x"><span>Todo.Client.</span><span>add_item</span>(<em>**kwargs</em>)<a class="headerlink" href="#x">¶</a></dt>
        <dd><p>Adds an item. You can have a maximum of 12 open items per list.</p>
        <p>See also: <a class="reference external" href="https://docs.aws.amazon.com/goto/WebAPI/todo-2020-02-02/AddItem">AWS API Documentation</a></p>
        <p><strong>Request Syntax</strong></p>
        <div class="highlight-python notranslate"><div class="highlight"><pre><span></span><span class="n">response</span> <span class="o">=</span> client.add_item(
            title='string',
            labels={
                'string': 'string'
            },
            payload=b'bytes'|file,
            steps=[
                {
                    'minutes': 123,
                    'share': 123.0
                },
            ]
        )
        </pre></div></div>
        <dl class="field-list simple">
        <dt class="field-odd">Parameters<span class="colon">:</span></dt>
        <dd class="field-odd"><ul class="simple">
        <li><p><strong>title</strong> (<em>string</em>) – </p><p><strong>[REQUIRED]</strong></p><p>The title.</p></li>
        <li><p><strong>labels</strong> (<em>dict</em>) – <p>The labels.</p></p><ul><li><p><em>(string) –</em></p></li></ul></li>
        <li><p><strong>payload</strong> (<em>bytes</em>) – <p>The payload.</p></p></li>
        <li><p><strong>steps</strong> (<em>list</em>) – <p>The steps.</p></p>
        <ul><li><p><em>(dict) –</em></p><ul><li><p><strong>minutes</strong> <em>(integer) –</em></p></li></ul></li></ul></li>
        </ul></dd>
        <dt class="field-even">Return type<span class="colon">:</span></dt><dd class="field-even"><p>dict</p></dd>
        <dt class="field-odd">Returns<span class="colon">:</span></dt>
        <dd class="field-odd"><p><strong>Response Syntax</strong></p>
        <div class="highlight"><pre>{
            'item': {
                'id': 'string',
                'done': True|False,
                'due': datetime(2015, 1, 1),
                'state': 'Open'|'Closed',
                'tags': [
                    'string',
                ]
            }
        }
        </pre></div>
        <p><strong>Response Structure</strong></p>
        <ul><li><p><em>(dict) –</em></p>
        <ul><li><p><strong>item</strong> <em>(dict) –</em></p>
        <ul>
        <li><p><strong>id</strong> <em>(string) –</em></p></li>
        <li><p><strong>done</strong> <em>(boolean) –</em></p></li>
        <li><p><strong>due</strong> <em>(datetime) –</em></p></li>
        <li><p><strong>state</strong> <em>(string) –</em></p></li>
        <li><p><strong>tags</strong> <em>(list) –</em></p><ul><li><p><em>(string) –</em></p></li></ul></li>
        </ul></li></ul></li></ul></dd></dl>
        <p class="rubric">Exceptions</p>
        <ul class="simple"><li><p><a class="reference internal" href="#y"><code class="xref py py-class docutils literal notranslate"><span class="pre">Todo.Client.exceptions.TooManyItems</span></code></a></p></li></ul>
        </dd></dl></section></article></main></body></html>
        """;

    public const string Paws = """
        <!DOCTYPE html><html><head><title>R: Adds an item</title></head><body>
        <table style="width: 100%;"><tr><td>todo_add_item</td><td style="text-align: right;">R Documentation</td></tr></table>
        <h2>Adds an item</h2>
        <h3>Description</h3>
        <p>You can have a maximum of two open items
        per list.</p>
        <h3>Usage</h3>
        <pre><code class="language-R">todo_add_item(title, steps)
        </code></pre>
        <h3>Arguments</h3>
        <table>
        <tr style="vertical-align: top;"><td><code id="todo_add_item_:_title">title</code></td><td><p>[required] The title.</p></td></tr>
        <tr style="vertical-align: top;"><td><code id="todo_add_item_:_steps">steps</code></td><td><p>The steps.</p></td></tr>
        </table>
        <h3>Value</h3>
        <p>A list with the following syntax:</p>
        <pre>list(
          id = "string",
          state = "Open"|"Closed",
          due = as.POSIXct(
            "2015-01-01"
          ),
          done = TRUE|FALSE,
          sizes = list(
            123
          ),
          data = raw
        )
        </pre>
        <h3>Request syntax</h3>
        <pre>svc$add_item(
          title = "string",
          steps = list(
            list(
              minutes = 123,
              share = 123.0
            )
          )
        )
        </pre></body></html>
        """;

    public const string AwsReference = """
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" lang="en-US"><head><meta charset="UTF-8"/><title>Item - Amazon Todo List</title>
        <style>p { color: red }</style></head>
        <body><div id="cookies"><p>Select your cookie preferences</p></div>
        <div id="main"><div id="main-content" class="awsui-util-container"><div id="main-col-body">
        <awsdocs-language-banner data-service="$service"></awsdocs-language-banner>
        <h1 class="topictitle" id="API_Item">Item</h1>
        <p>An item. You can have a maximum of ten open items per list.</p>
        <h2 id="API_Item_Contents">Contents</h2>
        <div class="variablelist"><dl>
        <dt id="x"><b><span class="term"><b>id</b></span></b></dt>
        <dd><p>The id.</p><p>Type: String</p><p>Length Constraints: Minimum length of 3. Maximum length of 54.</p>
        <p>Pattern: <code class="code">[a-z]+</code></p><p>Required: Yes</p></dd>
        <dt><span class="term"><b>minutes</b></span></dt>
        <dd><div class="awsdocs-note"><div class="awsdocs-note-title"><h6>Note</h6></div>
        <div class="awsdocs-note-text"><p>This is a note, not a member.</p></div></div>
        <p>Type: Integer</p><p>Valid Range: Minimum value of 0. Maximum value of 90.</p><p>Required: No</p></dd>
        <dt><span class="term"><b>steps</b></span></dt>
        <dd><p>The steps.</p>
        <p>Type: Array of <a href="./API_Step.html">Step</a> objects</p>
        <p>Array Members: Minimum number of 1 item. Maximum number of 10 items.</p><p>Required: No</p></dd>
        </dl></div>
        <h2 id="API_Item_SeeAlso">See Also</h2>
        <p>For more information:</p></div></div></div></body></html>
        """;
}
