namespace LightsailContract.Importers.Tests.Documents;

/// <summary>Small pages in the published forms, about a service that does not exist.</summary>
internal static class Pages
{
    public const string Boto3 = """
        :doc:`Todo <../../todo>` / Client / add_item

        .. py:method:: Todo.Client.add_item(**kwargs)

          Adds an item. You can have a maximum of 12 open items per list.

          See also: `AWS API Documentation <https://docs.aws.amazon.com/goto/WebAPI/todo-2020-02-02/AddItem>`_

          **Request Syntax**
          ::

            response = client.add_item(
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

          :type title: string
          :param title: **[REQUIRED]**

            The title.

          :type labels: dict
          :param labels:

            The labels.

          :type payload: bytes
          :param payload:

            The payload.

          :type steps: list
          :param steps:

            The steps.

          :rtype: dict
          :returns:
            **Response Syntax**
            ::

              {
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

            **Response Structure**

            - *(dict) --*

              - **item** *(dict) --*

                - **id** *(string) --*

                - **done** *(boolean) --*

                - **due** *(datetime) --*

                - **state** *(string) --*

                - **tags** *(list) --*

                  - *(string) --*

          **Exceptions**

          *   :py:class:`Todo.Client.exceptions.TooManyItems`
        """;

    public const string Paws = """
        ### Description

        You can have a maximum of two open items per list.

        ### Usage

            todo_add_item(title, steps)

        ### Arguments

        <td><code id="todo_add_item_:_title">title</code></td>
        <td><p>[required] The title.</p></td>
        <td><code
        id="todo_add_item_:_steps">steps</code></td>
        <td><p>The steps.</p></td>

        ### Value

        A list with the following syntax:

            list(
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

        ### Request syntax

            svc$add_item(
              title = "string",
              steps = list(
                list(
                  minutes = 123,
                  share = 123.0
                )
              )
            )
        """;

    public const string AwsReference = """
        Item - Amazon Todo List

        Item

        An item. You can have a maximum of ten open items per list.

        Contents

        id

        The id.

        Type: String

        Length Constraints: Minimum length of 3. Maximum length of 54.

        Pattern: [a-z]+

        Required: Yes

        minutes

        Note

        This is a note, not a member.

        Type: Integer

        Valid Range: Minimum value of 0. Maximum value of 90.

        Required: No

        steps

        The steps.

        Type: Array of Step objects

        Array Members: Minimum number of 1 item. Maximum number of 10 items.

        Required: No

        See Also
        """;
}
